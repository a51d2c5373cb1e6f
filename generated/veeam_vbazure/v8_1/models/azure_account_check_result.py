from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .azure_account import AzureAccount
    from .azure_account_check_result_status import AzureAccountCheckResultStatus
    from .azure_account_subscription_check_result import AzureAccountSubscriptionCheckResult
    from .check_result_severity import CheckResultSeverity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureAccountCheckResult(Model):
    """What a configuration check found about one service account.

    Attributes:
        subscriptions: Findings per Azure subscription.
    """

    _fields = {
        "account": ("account", Ref("AzureAccount")),
        "subscriptions": ("subscriptions", ListOf(Ref("AzureAccountSubscriptionCheckResult"))),
        "status": ("status", EnumRef("AzureAccountCheckResultStatus")),
        "severity": ("severity", EnumRef("CheckResultSeverity")),
    }

    account: AzureAccount | None | Unset = UNSET
    subscriptions: list[AzureAccountSubscriptionCheckResult] | None | Unset = UNSET
    status: AzureAccountCheckResultStatus | None | Unset = UNSET
    severity: CheckResultSeverity | None | Unset = UNSET
