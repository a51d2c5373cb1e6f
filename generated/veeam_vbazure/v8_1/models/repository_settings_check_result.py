from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .check_result_severity import CheckResultSeverity
    from .repository import Repository
    from .repository_settings_check_result_status import RepositorySettingsCheckResultStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositorySettingsCheckResult(Model):
    """What the configuration check found about the settings and the reachability of one repository."""

    _fields = {
        "repository": ("repository", Ref("Repository")),
        "status": ("status", EnumRef("RepositorySettingsCheckResultStatus")),
        "severity": ("severity", EnumRef("CheckResultSeverity")),
        "message": ("message", None),
    }

    repository: Repository | None | Unset = UNSET
    status: RepositorySettingsCheckResultStatus | None | Unset = UNSET
    severity: CheckResultSeverity | None | Unset = UNSET
    message: str | None | Unset = UNSET
