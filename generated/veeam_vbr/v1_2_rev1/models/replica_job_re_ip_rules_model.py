from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .replica_job_re_ip_rule_model import ReplicaJobReIpRuleModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaJobReIpRulesModel(Model):
    """Rules that change the IP addresses of replicas."""

    _fields = {"rules": ("rules", ListOf(Ref("ReplicaJobReIpRuleModel")))}

    rules: list[ReplicaJobReIpRuleModel] | None | Unset = UNSET
