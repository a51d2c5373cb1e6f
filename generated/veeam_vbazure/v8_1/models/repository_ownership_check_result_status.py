from __future__ import annotations

from ..types import OpenEnum


class RepositoryOwnershipCheckResultStatus(OpenEnum):
    """What a check found about the owner of a repository."""

    UNKNOWN = "Unknown"
    VALID = "Valid"
    HAS_ANOTHER_OWNER = "HasAnotherOwner"
