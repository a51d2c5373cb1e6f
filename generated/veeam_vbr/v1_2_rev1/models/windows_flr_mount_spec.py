from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .e_flr_type import EFlrType
from .flr_mount_spec import FlrMountSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WindowsFlrMountSpec(FlrMountSpec):
    """Request to mount a Windows file system for file restore.

    Attributes:
        credentials_id: Id of the credentials record for the machine.
    """

    _fields = {"credentials_id": ("credentialsId", None)}

    credentials_id: str | None | Unset = UNSET
    type_: EFlrType = EFlrType("Windows")
