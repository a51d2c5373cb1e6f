from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .tenant_for_service_account import TenantForServiceAccount


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TenantsListingResult(Model):
    """The Microsoft Entra tenants that a sign-in token gives access to."""

    _fields = {"tenants": ("tenants", ListOf(Ref("TenantForServiceAccount")))}

    tenants: list[TenantForServiceAccount] | None | Unset = UNSET
