from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .check_response import CheckResponse
    from .configuration_check_status import ConfigurationCheckStatus
    from .log_line_status import LogLineStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckLog(Model):
    """Progress and findings of a configuration check.

    Attributes:
        log_line: Log entries, with a status each.
        overall_status: Status of the check as a whole.
        check_response: Detailed findings.
    """

    _fields = {
        "log_line": ("logLine", ListOf(Ref("LogLineStatus"))),
        "overall_status": ("overallStatus", EnumRef("ConfigurationCheckStatus")),
        "check_response": ("checkResponse", Ref("CheckResponse")),
    }

    log_line: list[LogLineStatus] | None | Unset = UNSET
    overall_status: ConfigurationCheckStatus | None | Unset = UNSET
    check_response: CheckResponse | None | Unset = UNSET
