from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .check_result_severity import CheckResultSeverity
    from .repository import Repository
    from .repository_encryption_check_result_status import RepositoryEncryptionCheckResultStatus
    from .repository_encryption_method import RepositoryEncryptionMethod


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryEncryptionCheckResult(Model):
    """What the configuration check found about the encryption of one repository."""

    _fields = {
        "repository": ("repository", Ref("Repository")),
        "status": ("status", EnumRef("RepositoryEncryptionCheckResultStatus")),
        "severity": ("severity", EnumRef("CheckResultSeverity")),
        "encryption_method": ("encryptionMethod", EnumRef("RepositoryEncryptionMethod")),
        "message": ("message", None),
    }

    repository: Repository | None | Unset = UNSET
    status: RepositoryEncryptionCheckResultStatus | None | Unset = UNSET
    severity: CheckResultSeverity | None | Unset = UNSET
    encryption_method: RepositoryEncryptionMethod | None | Unset = UNSET
    message: str | None | Unset = UNSET
