from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .repository_configuration_item import RepositoryConfigurationItem


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ArchiveRepositoryConfiguration(Model):
    """Archive repositories of a storage template: a default one and others per region.

    Attributes:
        default_repository_id: Archive repository used for regions without an entry of their own.
        items: Archive repositories assigned to particular regions.
    """

    _fields = {
        "default_repository_id": ("defaultRepositoryId", None),
        "default_repository_name": ("defaultRepositoryName", None),
        "items": ("items", ListOf(Ref("RepositoryConfigurationItem"))),
    }

    default_repository_id: str | None | Unset = UNSET
    default_repository_name: str | None | Unset = UNSET
    items: list[RepositoryConfigurationItem] | None | Unset = UNSET
