from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, Ref

if TYPE_CHECKING:
    from .entra_id_tenant_authentication_spec import EntraIDTenantAuthenticationSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIDTenantExistingAccountSpec(Model):
    """Adds a tenant with an application that already exists."""

    _fields = {"authentication": ("authentication", Ref("EntraIDTenantAuthenticationSpec"))}

    authentication: EntraIDTenantAuthenticationSpec
