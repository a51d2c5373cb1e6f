from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .cosmos_db_account_restorable_resource import CosmosDbAccountRestorableResource


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CosmosDbAccountRestoreOptions(Model):
    """Settings of a point-in-time restore of a Cosmos DB account.

    Attributes:
        service_account_id: Service account used for the restore.
        point_in_time: Moment to restore to.
        target_name: Name of the restored account.
        reason: Why the restore is done, for the record.
        selected_items: Items of the account to restore.
    """

    _fields = {
        "service_account_id": ("ServiceAccountId", None),
        "target_region_id": ("TargetRegionId", None),
        "target_resource_group_id": ("TargetResourceGroupId", None),
        "point_in_time": ("PointInTime", moment),
        "target_name": ("TargetName", None),
        "reason": ("Reason", None),
        "selected_items": ("SelectedItems", ListOf(Ref("CosmosDbAccountRestorableResource"))),
    }

    service_account_id: str
    target_region_id: str
    target_resource_group_id: str
    point_in_time: datetime.datetime
    target_name: str
    reason: str | None | Unset = UNSET
    selected_items: list[CosmosDbAccountRestorableResource] | None | Unset = UNSET
