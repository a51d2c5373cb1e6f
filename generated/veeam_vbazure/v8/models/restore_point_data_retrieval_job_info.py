from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .data_retrieval_priority import DataRetrievalPriority


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RestorePointDataRetrievalJobInfo(Model):
    """Details of a job session that retrieves archived data of a restore point.

    Attributes:
        restore_point_id: ID of the Azure VM restore point, if it is one.
        sql_restore_point_id: ID of the SQL restore point, if it is one.
        cosmos_db_restore_point_id: ID of the Cosmos DB restore point, if it is one.
        initiator: Who started the retrieval.
        instance_name: Name of the resource whose data is retrieved.
        days_to_keep: How long the retrieved data is kept, in days.
    """

    _fields = {
        "restore_point_id": ("restorePointId", None),
        "sql_restore_point_id": ("sqlRestorePointId", None),
        "cosmos_db_restore_point_id": ("cosmosDbRestorePointId", None),
        "initiator": ("initiator", None),
        "instance_name": ("instanceName", None),
        "days_to_keep": ("daysToKeep", whole),
        "data_retrieval_priority": ("dataRetrievalPriority", EnumRef("DataRetrievalPriority")),
    }

    restore_point_id: str | None | Unset = UNSET
    sql_restore_point_id: str | None | Unset = UNSET
    cosmos_db_restore_point_id: str | None | Unset = UNSET
    initiator: str | None | Unset = UNSET
    instance_name: str | None | Unset = UNSET
    days_to_keep: int | None | Unset = UNSET
    data_retrieval_priority: DataRetrievalPriority | None | Unset = UNSET
