from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .entra_id_tenant_production_item_spec import EntraIdTenantProductionItemSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantCheckProductionItemsSpec(Model):
    """Items to look for in the production tenant.

    Attributes:
        credential_id: Credentials with which to log in to the tenant.
    """

    _fields = {
        "items": ("items", ListOf(Ref("EntraIdTenantProductionItemSpec"))),
        "credential_id": ("credentialId", None),
    }

    items: list[EntraIdTenantProductionItemSpec]
    credential_id: str | None | Unset = UNSET
