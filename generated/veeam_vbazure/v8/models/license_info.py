from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .license_type import LicenseType
    from .licensing_server_info import LicensingServerInfo


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseInfo(Model):
    """The installed license and how much of it is used.

    Attributes:
        is_free_edition: Whether the appliance runs as the free edition.
        total_instances_uses: Number of instances in use, over all kinds of workload.
        instances: Number of instances that the license allows.
        grace_period_days: Length of the grace period, in days.
        licensing_server: Server that provides the license, if there is one.
    """

    _fields = {
        "license_type": ("licenseType", EnumRef("LicenseType")),
        "is_free_edition": ("isFreeEdition", None),
        "total_instances_uses": ("totalInstancesUses", None),
        "vms_instances_uses": ("vmsInstancesUses", None),
        "sql_instances_uses": ("sqlInstancesUses", None),
        "file_share_instances_uses": ("fileShareInstancesUses", None),
        "cosmos_db_instances_uses": ("cosmosDbInstancesUses", None),
        "instances": ("instances", whole),
        "company": ("company", None),
        "email": ("email", None),
        "license_expires": ("licenseExpires", moment),
        "license_id": ("licenseId", None),
        "support_id": ("supportId", None),
        "grace_period_days": ("gracePeriodDays", whole),
        "veeam_online_store_url": ("veeamOnlineStoreUrl", None),
        "licensing_server": ("licensingServer", Ref("LicensingServerInfo")),
    }

    license_type: LicenseType | None | Unset = UNSET
    is_free_edition: bool | None | Unset = UNSET
    total_instances_uses: float | None | Unset = UNSET
    vms_instances_uses: float | None | Unset = UNSET
    sql_instances_uses: float | None | Unset = UNSET
    file_share_instances_uses: float | None | Unset = UNSET
    cosmos_db_instances_uses: float | None | Unset = UNSET
    instances: int | None | Unset = UNSET
    company: str | None | Unset = UNSET
    email: str | None | Unset = UNSET
    license_expires: datetime.datetime | None | Unset = UNSET
    license_id: str | None | Unset = UNSET
    support_id: str | None | Unset = UNSET
    grace_period_days: int | None | Unset = UNSET
    veeam_online_store_url: str | None | Unset = UNSET
    licensing_server: LicensingServerInfo | None | Unset = UNSET
