from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_repository_type import ERepositoryType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryStateModel(Model):
    """Capacity and reachability of a repository.

    Attributes:
        capacity_gb: Total space, in gigabytes; may be fractional.
        free_gb: Free space, in gigabytes; may be fractional.
        used_space_gb: Space taken by backups, in gigabytes; may be fractional.
        host_id: Id of the managed server that hosts the repository.
        path: Folder that keeps the backups.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "type_": ("type", EnumRef("ERepositoryType")),
        "description": ("description", None),
        "capacity_gb": ("capacityGB", None),
        "free_gb": ("freeGB", None),
        "used_space_gb": ("usedSpaceGB", None),
        "is_online": ("isOnline", None),
        "host_id": ("hostId", None),
        "host_name": ("hostName", None),
        "path": ("path", None),
    }

    id: str
    name: str
    type_: ERepositoryType
    description: str
    capacity_gb: float
    free_gb: float
    used_space_gb: float
    is_online: bool
    host_id: str | None | Unset = UNSET
    host_name: str | None | Unset = UNSET
    path: str | None | Unset = UNSET
