from __future__ import annotations

from ..types import OpenEnum


class RepositorySettingsCheckResultStatus(OpenEnum):
    """What a check found about the settings of a repository and the storage behind it."""

    UNKNOWN = "Unknown"
    VALID = "Valid"
    DOES_NOT_EXIST = "DoesNotExist"
    INCORRECT_FORMAT = "IncorrectFormat"
    NOT_READY = "NotReady"
    STORAGE_ACCOUNT_DOES_NOT_EXIST = "StorageAccountDoesNotExist"
    CONTAINER_DOES_NOT_EXIST = "ContainerDoesNotExist"
