from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .flr_auto_unmount_model import FlrAutoUnmountModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredDataMountSpec(Model):
    """Request to mount an unstructured data backup."""

    _fields = {"backup_id": ("backupId", None), "auto_unmount": ("autoUnmount", Ref("FlrAutoUnmountModel"))}

    backup_id: str
    auto_unmount: FlrAutoUnmountModel | None | Unset = UNSET
