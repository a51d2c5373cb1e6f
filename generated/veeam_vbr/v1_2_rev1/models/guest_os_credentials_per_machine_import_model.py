from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .credentials_import_model import CredentialsImportModel
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GuestOsCredentialsPerMachineImportModel(Model):
    """Guest credentials for one machine, as imported.

    Attributes:
        vm_object: The machine.
    """

    _fields = {
        "vm_object": ("vmObject", Ref("InventoryObjectModel")),
        "windows_creds": ("windowsCreds", Ref("CredentialsImportModel")),
        "linux_creds": ("linuxCreds", Ref("CredentialsImportModel")),
    }

    vm_object: InventoryObjectModel
    windows_creds: CredentialsImportModel | None | Unset = UNSET
    linux_creds: CredentialsImportModel | None | Unset = UNSET
