from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_restore_device_code_status import EEntraIdTenantRestoreDeviceCodeStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreDeviceCodeStateModel(Model):
    """How far the login with a device code has come.

    Attributes:
        credentials_id: Id of the credentials to give to the restore, once the login has succeeded.
        status: Ask again while this is Pending.
        username: Account that logged in.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "error_message": ("errorMessage", None),
        "status": ("status", EnumRef("EEntraIdTenantRestoreDeviceCodeStatus")),
        "username": ("username", None),
    }

    credentials_id: str | None | Unset = UNSET
    error_message: str | None | Unset = UNSET
    status: EEntraIdTenantRestoreDeviceCodeStatus | None | Unset = UNSET
    username: str | None | Unset = UNSET
