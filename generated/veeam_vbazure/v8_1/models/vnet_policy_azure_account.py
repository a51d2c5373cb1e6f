from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetPolicyAzureAccount(Model):
    """A service account and its Microsoft Entra tenant.

    Attributes:
        tenant_id: ID of the Microsoft Entra tenant.
    """

    _fields = {
        "account_id": ("accountId", None),
        "account_name": ("accountName", None),
        "tenant_id": ("tenantId", None),
        "tenant_name": ("tenantName", None),
    }

    account_id: str | None | Unset = UNSET
    account_name: str | None | Unset = UNSET
    tenant_id: str | None | Unset = UNSET
    tenant_name: str | None | Unset = UNSET
