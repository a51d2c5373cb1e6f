from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .capacity_license_summary_model import CapacityLicenseSummaryModel
    from .e_installed_license_cloud_connect_mode import EInstalledLicenseCloudConnectMode
    from .e_installed_license_edition import EInstalledLicenseEdition
    from .e_installed_license_status import EInstalledLicenseStatus
    from .e_installed_license_type import EInstalledLicenseType
    from .instance_license_summary_model import InstanceLicenseSummaryModel
    from .socket_license_summary_model import SocketLicenseSummaryModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InstalledLicenseModel(Model):
    """The license installed on the backup server and how much of it is used.

    Attributes:
        support_id: Id to quote to support.
        free_agent_instance_consumption_enabled: Whether unlicensed agents may take instances.
        cloud_connect: Whether and how the license covers Cloud Connect.
    """

    _fields = {
        "status": ("status", EnumRef("EInstalledLicenseStatus")),
        "type_": ("type", EnumRef("EInstalledLicenseType")),
        "edition": ("edition", EnumRef("EInstalledLicenseEdition")),
        "licensed_to": ("licensedTo", None),
        "support_id": ("supportId", None),
        "auto_update_enabled": ("autoUpdateEnabled", None),
        "free_agent_instance_consumption_enabled": ("freeAgentInstanceConsumptionEnabled", None),
        "cloud_connect": ("cloudConnect", EnumRef("EInstalledLicenseCloudConnectMode")),
        "expiration_date": ("expirationDate", moment),
        "socket_license_summary": ("socketLicenseSummary", Ref("SocketLicenseSummaryModel")),
        "instance_license_summary": ("instanceLicenseSummary", Ref("InstanceLicenseSummaryModel")),
        "capacity_license_summary": ("capacityLicenseSummary", Ref("CapacityLicenseSummaryModel")),
        "support_expiration_date": ("supportExpirationDate", moment),
    }

    status: EInstalledLicenseStatus
    type_: EInstalledLicenseType
    edition: EInstalledLicenseEdition
    licensed_to: str
    support_id: str
    auto_update_enabled: bool
    free_agent_instance_consumption_enabled: bool
    cloud_connect: EInstalledLicenseCloudConnectMode
    expiration_date: datetime.datetime | None | Unset = UNSET
    socket_license_summary: SocketLicenseSummaryModel | None | Unset = UNSET
    instance_license_summary: InstanceLicenseSummaryModel | None | Unset = UNSET
    capacity_license_summary: CapacityLicenseSummaryModel | None | Unset = UNSET
    support_expiration_date: datetime.datetime | None | Unset = UNSET
