from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .check_result_severity import CheckResultSeverity
    from .worker_configuration_check_result_status import WorkerConfigurationCheckResultStatus
    from .worker_network_configuration import WorkerNetworkConfiguration


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WorkerConfigurationCheckResult(Model):
    """What the configuration check found about one worker configuration.

    Attributes:
        configurations: The worker configuration that was checked.
    """

    _fields = {
        "configurations": ("configurations", Ref("WorkerNetworkConfiguration")),
        "status": ("status", EnumRef("WorkerConfigurationCheckResultStatus")),
        "severity": ("severity", EnumRef("CheckResultSeverity")),
    }

    configurations: WorkerNetworkConfiguration | None | Unset = UNSET
    status: WorkerConfigurationCheckResultStatus | None | Unset = UNSET
    severity: CheckResultSeverity | None | Unset = UNSET
