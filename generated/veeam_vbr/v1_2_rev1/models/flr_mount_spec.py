from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_flr_type import EFlrType
    from .flr_auto_unmount_model import FlrAutoUnmountModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrMountSpec(Model):
    """Request to mount the file system of a restore point for file restore.

    Attributes:
        type_: Operating system of the machine; it names the variant of this body.
        reason: Free text that records why the restore was done.
    """

    _fields = {
        "restore_point_id": ("restorePointId", None),
        "type_": ("type", EnumRef("EFlrType")),
        "auto_unmount": ("autoUnmount", Ref("FlrAutoUnmountModel")),
        "reason": ("reason", None),
    }
    _variants = ("type", {"Windows": "WindowsFlrMountSpec", "Linux": "LinuxFlrMountSpec"})

    restore_point_id: str
    type_: EFlrType
    auto_unmount: FlrAutoUnmountModel
    reason: str | None | Unset = UNSET
