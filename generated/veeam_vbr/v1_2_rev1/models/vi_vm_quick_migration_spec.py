from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .inventory_object_model import InventoryObjectModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViVMQuickMigrationSpec(Model):
    """Where an instantly recovered vSphere VM is migrated to.

    Attributes:
        source_proxy_ids: Ids of the proxies that read the data.
        target_proxy_ids: Ids of the proxies that write the data.
        veeam_qm_enabled: Whether Veeam Quick Migration moves the VM.
        delete_source_vms_files: Whether the files of the source VM are deleted afterwards.
    """

    _fields = {
        "destination_host": ("destinationHost", Ref("InventoryObjectModel")),
        "resource_pool": ("resourcePool", Ref("InventoryObjectModel")),
        "folder": ("folder", Ref("InventoryObjectModel")),
        "datastore": ("datastore", Ref("InventoryObjectModel")),
        "source_proxy_ids": ("sourceProxyIds", ListOf(None)),
        "target_proxy_ids": ("targetProxyIds", ListOf(None)),
        "veeam_qm_enabled": ("VeeamQMEnabled", None),
        "delete_source_vms_files": ("DeleteSourceVmsFiles", None),
    }

    destination_host: InventoryObjectModel
    resource_pool: InventoryObjectModel | None | Unset = UNSET
    folder: InventoryObjectModel | None | Unset = UNSET
    datastore: InventoryObjectModel | None | Unset = UNSET
    source_proxy_ids: list[str] | None | Unset = UNSET
    target_proxy_ids: list[str] | None | Unset = UNSET
    veeam_qm_enabled: bool | None | Unset = UNSET
    delete_source_vms_files: bool | None | Unset = UNSET
