from __future__ import annotations

from ..types import OpenEnum


class RepositoryRestorePointState(OpenEnum):
    """Whether a restore point is sound or corrupted."""

    OK = "Ok"
    CORRUPTED = "Corrupted"
    NOT_APPLICABLE = "NotApplicable"
