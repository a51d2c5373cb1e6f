from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .azure_resource import AzureResource
    from .links_dictionary import LinksDictionary


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobDeletedRestorePoint(Model):
    """A restore point that a retention session deleted, with the resource it was of.

    Attributes:
        repository_id: Repository that held the restore point.
    """

    _fields = {
        "backup_size_bytes": ("backupSizeBytes", whole),
        "snapshot_time": ("snapshotTime", moment),
        "repository_id": ("repositoryId", None),
        "repository_name": ("repositoryName", None),
        "resource": ("resource", Ref("AzureResource")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    backup_size_bytes: int | None | Unset = UNSET
    snapshot_time: datetime.datetime | None | Unset = UNSET
    repository_id: str | None | Unset = UNSET
    repository_name: str | None | Unset = UNSET
    resource: AzureResource | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
