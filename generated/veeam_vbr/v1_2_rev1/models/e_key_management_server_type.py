from __future__ import annotations

from ..types import OpenEnum


class EKeyManagementServerType(OpenEnum):
    """Kinds of key management servers."""

    KMS = "KMS"
