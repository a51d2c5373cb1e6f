from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .best_practices_compliance_model import BestPracticesComplianceModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BestPracticesComplianceResult(Model):
    """The findings of the security analyzer, one for each best practice. This list has no pages."""

    _fields = {"items": ("items", ListOf(Ref("BestPracticesComplianceModel")))}

    items: list[BestPracticesComplianceModel]
