from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset
from .e_entra_id_tenant_item_type import EEntraIdTenantItemType
from .entra_id_tenant_browse_model import EntraIdTenantBrowseModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantUserBrowseModel(EntraIdTenantBrowseModel):
    """A Microsoft Entra ID user as it was kept in the backup.

    Attributes:
        creation_type: How the account came to be.
    """

    _fields = {
        "mail_address": ("mailAddress", None),
        "user_name": ("userName", None),
        "user_type": ("userType", None),
        "employee_type": ("employeeType", None),
        "account_enabled": ("accountEnabled", None),
        "company_name": ("companyName", None),
        "creation_type": ("creationType", None),
        "department": ("department", None),
        "country": ("country", None),
        "job_title": ("jobTitle", None),
        "office_location": ("officeLocation", None),
    }

    mail_address: str | None | Unset = UNSET
    user_name: str | None | Unset = UNSET
    user_type: str | None | Unset = UNSET
    employee_type: str | None | Unset = UNSET
    account_enabled: bool | None | Unset = UNSET
    company_name: str | None | Unset = UNSET
    creation_type: str | None | Unset = UNSET
    department: str | None | Unset = UNSET
    country: str | None | Unset = UNSET
    job_title: str | None | Unset = UNSET
    office_location: str | None | Unset = UNSET
    type_: EEntraIdTenantItemType = EEntraIdTenantItemType("User")
