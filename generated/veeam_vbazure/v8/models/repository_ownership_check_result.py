from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .check_result_severity import CheckResultSeverity
    from .repository import Repository
    from .repository_ownership_check_result_status import RepositoryOwnershipCheckResultStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryOwnershipCheckResult(Model):
    """What the configuration check found about the owner of one repository.

    Attributes:
        has_another_owner: Whether another backup appliance owns the repository.
        previous_owner: The appliance that owned the repository before.
    """

    _fields = {
        "repository": ("repository", Ref("Repository")),
        "status": ("status", EnumRef("RepositoryOwnershipCheckResultStatus")),
        "severity": ("severity", EnumRef("CheckResultSeverity")),
        "message": ("message", None),
        "has_another_owner": ("hasAnotherOwner", None),
        "previous_owner": ("previousOwner", None),
    }

    repository: Repository | None | Unset = UNSET
    status: RepositoryOwnershipCheckResultStatus | None | Unset = UNSET
    severity: CheckResultSeverity | None | Unset = UNSET
    message: str | None | Unset = UNSET
    has_another_owner: bool | None | Unset = UNSET
    previous_owner: str | None | Unset = UNSET
