from __future__ import annotations

from ..types import OpenEnum


class ETransactionLogsSettings(OpenEnum):
    """Whether a backup processes transaction logs or only copies and leaves them to others."""

    PROCESS = "process"
    COPY_ONLY = "copyOnly"
