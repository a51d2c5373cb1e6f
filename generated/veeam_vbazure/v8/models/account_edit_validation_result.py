from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .account_edit_validation_issue import AccountEditValidationIssue
    from .check_result_severity import CheckResultSeverity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccountEditValidationResult(Model):
    """What a dry run of an edit to a service account found.

    Attributes:
        result: Severity of the outcome as a whole.
        issues: The problems found, if any.
    """

    _fields = {
        "result": ("result", EnumRef("CheckResultSeverity")),
        "issues": ("issues", ListOf(Ref("AccountEditValidationIssue"))),
    }

    result: CheckResultSeverity
    issues: list[AccountEditValidationIssue] | None | Unset = UNSET
