from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_application_type import EEntraIdTenantApplicationType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantApplicationFilterBrowseSpec(Model):
    """Narrows the applications that are returned."""

    _fields = {
        "display_name": ("displayName", None),
        "included_types": ("includedTypes", ListOf(EnumRef("EEntraIdTenantApplicationType"))),
    }

    display_name: str | None | Unset = UNSET
    included_types: list[EEntraIdTenantApplicationType] | None | Unset = UNSET
