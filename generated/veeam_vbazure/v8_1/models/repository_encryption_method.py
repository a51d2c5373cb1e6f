from __future__ import annotations

from ..types import OpenEnum


class RepositoryEncryptionMethod(OpenEnum):
    """How a repository is encrypted: not at all, with a password, or with a key from Azure Key Vault."""

    UNKNOWN = "Unknown"
    NONE = "None"
    PASSWORD = "Password"
    KEY_VAULT = "KeyVault"
