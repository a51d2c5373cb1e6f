from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Unset

if TYPE_CHECKING:
    from .account_edit_validation_issue_type import AccountEditValidationIssueType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AccountEditValidationIssue(Model):
    """One problem that editing a service account would cause.

    Attributes:
        type_: What kind of problem it is.
        resources: Resources that the problem concerns.
        subscription: Azure subscription that the problem concerns.
        policy: Backup policy that the problem concerns.
    """

    _fields = {
        "type_": ("type", EnumRef("AccountEditValidationIssueType")),
        "resources": ("resources", ListOf(None)),
        "subscription": ("subscription", None),
        "policy": ("policy", None),
    }

    type_: AccountEditValidationIssueType
    resources: list[str]
    subscription: str | None | Unset = UNSET
    policy: str | None | Unset = UNSET
