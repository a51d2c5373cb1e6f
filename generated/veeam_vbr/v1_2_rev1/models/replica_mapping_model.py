from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .replica_mapping_rule_model import ReplicaMappingRuleModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaMappingModel(Model):
    """Whether VMs are replicated to VMs that already exist at the target."""

    _fields = {
        "is_enabled": ("isEnabled", None),
        "mapping_rules": ("mappingRules", ListOf(Ref("ReplicaMappingRuleModel"))),
    }

    is_enabled: bool
    mapping_rules: list[ReplicaMappingRuleModel] | None | Unset = UNSET
