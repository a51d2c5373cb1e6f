from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantRestoreSessionLogStyle(OpenEnum):
    """How a line in the log of a Microsoft Entra ID restore session is meant to be shown."""

    NONE = "None"
    BOLD = "Bold"
    GRAY = "Gray"
    TAIL = "Tail"
