from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_platform_type import EPlatformType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupModel(Model):
    """A backup: the set of restore points that one job or policy keeps in one repository.

    Attributes:
        job_id: Job that made the backup.
        policy_unique_id: Identifier of the policy that made the backup.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "platform_name": ("platformName", EnumRef("EPlatformType")),
        "platform_id": ("platformId", None),
        "creation_time": ("creationTime", moment),
        "repository_id": ("repositoryId", None),
        "job_id": ("jobId", None),
        "policy_unique_id": ("policyUniqueId", None),
    }

    id: str
    name: str
    platform_name: EPlatformType
    platform_id: str
    creation_time: datetime.datetime
    repository_id: str
    job_id: str | None | Unset = UNSET
    policy_unique_id: str | None | Unset = UNSET
