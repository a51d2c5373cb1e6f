from __future__ import annotations

from ..types import OpenEnum


class EApplicationSettingsVSS(OpenEnum):
    """Whether application processing must succeed, may fail without stopping the backup, or is not done."""

    REQUIRE_SUCCESS = "requireSuccess"
    IGNORE_FAILURES = "ignoreFailures"
    DISABLED = "disabled"
