from __future__ import annotations

from ..types import OpenEnum


class EBackupScriptProcessingMode(OpenEnum):
    """Whether guest scripts are not run, run with failures ignored, or must succeed."""

    DISABLE_EXEC = "disableExec"
    IGNORE_EXEC_FAILURES = "ignoreExecFailures"
    REQUIRE_SUCCESS = "requireSuccess"
