from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .pagination_result import PaginationResult
    from .yara_rule_model import YaraRuleModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class YaraRulesResult(Model):
    """One page of YARA rules."""

    _fields = {"data": ("data", ListOf(Ref("YaraRuleModel"))), "pagination": ("pagination", Ref("PaginationResult"))}

    data: list[YaraRuleModel]
    pagination: PaginationResult | None | Unset = UNSET
