from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .repository_configuration_item_from_client import RepositoryConfigurationItemFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArchiveRepositoryConfigurationFromClient(Model):
    """Archive repositories to set in a storage template: a default one and others per region.

    Attributes:
        default_repository_id: Archive repository to use for regions without an entry of their own.
        items: Archive repositories to assign to particular regions.
    """

    _fields = {
        "default_repository_id": ("defaultRepositoryId", None),
        "items": ("items", ListOf(Ref("RepositoryConfigurationItemFromClient"))),
    }

    default_repository_id: str | None | Unset = UNSET
    items: list[RepositoryConfigurationItemFromClient] | None | Unset = UNSET
