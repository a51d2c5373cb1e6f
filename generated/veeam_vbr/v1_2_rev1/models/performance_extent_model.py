from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_repository_extent_status_type import ERepositoryExtentStatusType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PerformanceExtentModel(Model):
    """A repository that serves as an extent of a performance tier.

    Attributes:
        id: Id of the repository.
    """

    _fields = {"id": ("id", None), "name": ("name", None), "status": ("status", EnumRef("ERepositoryExtentStatusType"))}

    id: str
    name: str
    status: ERepositoryExtentStatusType | None | Unset = UNSET
