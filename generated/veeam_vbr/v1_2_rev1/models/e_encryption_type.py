from __future__ import annotations

from ..types import OpenEnum


class EEncryptionType(OpenEnum):
    """Whether backups are encrypted with a password or with a key management server."""

    BY_USER_PASSWORD = "ByUserPassword"
    BY_KMS = "ByKms"
