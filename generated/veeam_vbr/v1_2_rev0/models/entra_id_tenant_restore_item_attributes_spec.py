from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
    from .entra_id_tenant_item_included_property_model import EntraIdTenantItemIncludedPropertyModel
    from .entra_id_tenant_restore_user_password_spec import EntraIdTenantRestoreUserPasswordSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreItemAttributesSpec(Model):
    """Which properties of one Microsoft Entra ID item to restore, and how.

    Attributes:
        credentials_id: Id of the credentials for the restore, as the device code state returns it after a delegated login.
        included_properties: Properties to restore.
        skip_relationships: Whether links between the item and other items are left out of the restore.
        skip_recycle_bin_restore: Whether restoring from the recycle bin of Microsoft Entra ID is skipped.
        skip_objects_if_exist: Whether items that still exist in production are left alone.
        request_password_change_on_logon: Whether restored users must change their password when they next log on.
        default_user_password: Password for restored users that usersPasswords does not name.
        users_passwords: Passwords for particular restored users.
        reason: Free text that records why the restore was done.
    """

    _fields = {
        "restore_point_id": ("restorePointId", None),
        "item_id": ("itemId", None),
        "item_type": ("itemType", EnumRef("EEntraIdTenantItemType")),
        "credentials_id": ("credentialsId", None),
        "included_properties": ("includedProperties", ListOf(Ref("EntraIdTenantItemIncludedPropertyModel"))),
        "skip_relationships": ("skipRelationships", None),
        "skip_recycle_bin_restore": ("skipRecycleBinRestore", None),
        "skip_objects_if_exist": ("skipObjectsIfExist", None),
        "request_password_change_on_logon": ("requestPasswordChangeOnLogon", None),
        "default_user_password": ("defaultUserPassword", None),
        "users_passwords": ("usersPasswords", ListOf(Ref("EntraIdTenantRestoreUserPasswordSpec"))),
        "reason": ("reason", None),
    }

    restore_point_id: str
    item_id: str
    item_type: EEntraIdTenantItemType
    credentials_id: str | None | Unset = UNSET
    included_properties: list[EntraIdTenantItemIncludedPropertyModel] | None | Unset = UNSET
    skip_relationships: bool | None | Unset = UNSET
    skip_recycle_bin_restore: bool | None | Unset = UNSET
    skip_objects_if_exist: bool | None | Unset = UNSET
    request_password_change_on_logon: bool | None | Unset = UNSET
    default_user_password: str | None | Unset = UNSET
    users_passwords: list[EntraIdTenantRestoreUserPasswordSpec] | None | Unset = UNSET
    reason: str | None | Unset = UNSET
