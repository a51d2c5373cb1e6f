from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GuestOsCredentialsPerMachineModel(Model):
    """Guest credentials for one machine.

    Attributes:
        vm_object: The machine.
        windows_creds_id: Id of the credentials record to use if the guest runs Windows.
        linux_creds_id: Id of the credentials record to use if the guest runs Linux.
    """

    _fields = {
        "vm_object": ("vmObject", Ref("InventoryObjectModel")),
        "windows_creds_id": ("windowsCredsId", None),
        "linux_creds_id": ("linuxCredsId", None),
    }

    vm_object: InventoryObjectModel
    windows_creds_id: str | None | Unset = UNSET
    linux_creds_id: str | None | Unset = UNSET
