from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .configuration_restore_point_metadata import ConfigurationRestorePointMetadata
    from .configuration_restore_point_type import ConfigurationRestorePointType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ConfigurationRestorePoint(Model):
    """A restore point of the appliance's configuration.

    Attributes:
        type_: Whether a user or the schedule created it.
        metadata: What the backed-up configuration contains.
        immutable_till: Until when the restore point cannot be changed or deleted.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("ConfigurationRestorePointType")),
        "creation_time_utc": ("creationTimeUtc", moment),
        "metadata": ("metadata", Ref("ConfigurationRestorePointMetadata")),
        "file_name": ("fileName", None),
        "repository_name": ("repositoryName", None),
        "repository_id": ("repositoryId", None),
        "immutable_till": ("ImmutableTill", moment),
    }

    id: str
    type_: ConfigurationRestorePointType
    creation_time_utc: datetime.datetime
    metadata: ConfigurationRestorePointMetadata
    file_name: str | None | Unset = UNSET
    repository_name: str | None | Unset = UNSET
    repository_id: str | None | Unset = UNSET
    immutable_till: datetime.datetime | None | Unset = UNSET
