from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .e_backup_proxy_transport_mode import EBackupProxyTransportMode
    from .proxy_datastore_settings_model import ProxyDatastoreSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProxyServerSettingsImportSpec(Model):
    """The server behind an imported proxy and how it moves data.

    Attributes:
        host_name: Name of the managed server.
        host_unique_id: Identifier of the managed server across export and import.
        failover_to_network: Whether the proxy falls back to the network when its transport mode fails.
        host_to_proxy_encryption: Whether traffic between the virtualization host and the proxy is encrypted.
        max_task_count: Most tasks that the proxy works on at once.
    """

    _fields = {
        "host_name": ("hostName", None),
        "host_unique_id": ("hostUniqueId", None),
        "transport_mode": ("transportMode", EnumRef("EBackupProxyTransportMode")),
        "failover_to_network": ("failoverToNetwork", None),
        "host_to_proxy_encryption": ("hostToProxyEncryption", None),
        "connected_datastores": ("connectedDatastores", Ref("ProxyDatastoreSettingsModel")),
        "max_task_count": ("maxTaskCount", whole),
    }

    host_name: str
    host_unique_id: str | None | Unset = UNSET
    transport_mode: EBackupProxyTransportMode | None | Unset = UNSET
    failover_to_network: bool | None | Unset = UNSET
    host_to_proxy_encryption: bool | None | Unset = UNSET
    connected_datastores: ProxyDatastoreSettingsModel | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
