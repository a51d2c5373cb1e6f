from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .azure_resource import AzureResource
    from .job_status import JobStatus
    from .repository import Repository


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckedItem(Model):
    """One resource that a health check examined, with what it found.

    Attributes:
        repository: Repository that holds the restore points.
        error: Why the check failed, if it did.
        total_restore_points: How many restore points the check covers.
        corrupted_restore_points: How many of the restore points are corrupted.
    """

    _fields = {
        "id": ("id", None),
        "resource": ("resource", Ref("AzureResource")),
        "repository": ("repository", Ref("Repository")),
        "status": ("status", EnumRef("JobStatus")),
        "error": ("error", None),
        "total_restore_points": ("totalRestorePoints", whole),
        "corrupted_restore_points": ("corruptedRestorePoints", whole),
    }

    id: str | None | Unset = UNSET
    resource: AzureResource | None | Unset = UNSET
    repository: Repository | None | Unset = UNSET
    status: JobStatus | None | Unset = UNSET
    error: str | None | Unset = UNSET
    total_restore_points: int | None | Unset = UNSET
    corrupted_restore_points: int | None | Unset = UNSET
