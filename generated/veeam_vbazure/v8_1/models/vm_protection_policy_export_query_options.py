from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VmProtectionPolicyExportQueryOptions(Model):
    """Which SLA-based backup policies an export covers."""

    _fields = {"policy_name": ("policyName", None), "protection_policy_ids": ("protectionPolicyIds", ListOf(None))}

    policy_name: str | None | Unset = UNSET
    protection_policy_ids: list[str] | None | Unset = UNSET
