from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .summary_count_difference import SummaryCountDifference


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SessionsSummaryReport(Model):
    """How many recent sessions failed, warned, succeeded or are still running, and how the counts changed."""

    _fields = {
        "latest_sessions_error_count": ("latestSessionsErrorCount", whole),
        "latest_sessions_error_count_difference": (
            "latestSessionsErrorCountDifference",
            EnumRef("SummaryCountDifference"),
        ),
        "latest_sessions_warning_count": ("latestSessionsWarningCount", whole),
        "latest_sessions_warning_count_difference": (
            "latestSessionsWarningCountDifference",
            EnumRef("SummaryCountDifference"),
        ),
        "latest_sessions_success_count": ("latestSessionsSuccessCount", whole),
        "latest_sessions_success_count_difference": (
            "latestSessionsSuccessCountDifference",
            EnumRef("SummaryCountDifference"),
        ),
        "latest_sessions_running_count": ("latestSessionsRunningCount", whole),
    }

    latest_sessions_error_count: int | None | Unset = UNSET
    latest_sessions_error_count_difference: SummaryCountDifference | None | Unset = UNSET
    latest_sessions_warning_count: int | None | Unset = UNSET
    latest_sessions_warning_count_difference: SummaryCountDifference | None | Unset = UNSET
    latest_sessions_success_count: int | None | Unset = UNSET
    latest_sessions_success_count_difference: SummaryCountDifference | None | Unset = UNSET
    latest_sessions_running_count: int | None | Unset = UNSET
