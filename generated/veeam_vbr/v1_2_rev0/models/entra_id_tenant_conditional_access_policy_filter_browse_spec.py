from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .e_entra_id_tenant_conditional_access_policy_state import EEntraIdTenantConditionalAccessPolicyState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantConditionalAccessPolicyFilterBrowseSpec(Model):
    """Conditions that narrow a listing of conditional access policies.

    Attributes:
        display_name: Matches the display name of the policy.
        state: Keeps only policies in one of these states.
    """

    _fields = {
        "display_name": ("displayName", None),
        "state": ("state", ListOf(EnumRef("EEntraIdTenantConditionalAccessPolicyState"))),
    }

    display_name: str | None | Unset = UNSET
    state: list[EEntraIdTenantConditionalAccessPolicyState] | None | Unset = UNSET
