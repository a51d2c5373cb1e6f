from __future__ import annotations

from ..types import OpenEnum


class RepositoryEncryptionCheckResultStatus(OpenEnum):
    """What a check found about the encryption of a repository."""

    UNKNOWN = "Unknown"
    VALID = "Valid"
    ENCRYPTION_WAS_DISABLED = "EncryptionWasDisabled"
    INVALID_ENCRYPTION_SETTINGS = "InvalidEncryptionSettings"
    INCORRECT_PASSWORD = "IncorrectPassword"
    MISSING_PASSWORD = "MissingPassword"
    KEY_VAULT_MISSING = "KeyVaultMissing"
    KEY_VAULT_KEY_MISSING = "KeyVaultKeyMissing"
    KEY_VAULT_KEY_THUMBPRINT_MISMATCH = "KeyVaultKeyThumbprintMismatch"
    VALIDATION_FAILURE = "ValidationFailure"
