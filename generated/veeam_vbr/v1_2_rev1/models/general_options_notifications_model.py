from __future__ import annotations

from attrs import define

from ..types import Model, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GeneralOptionsNotificationsModel(Model):
    """What the backup server gives notice of besides job results.

    Attributes:
        storage_space_threshold: Space threshold for backup storage, used when storageSpaceThresholdEnabled is true.
        datastore_space_threshold: Space threshold for production datastores, used when datastoreSpaceThresholdEnabled is true.
        skip_vm_space_threshold: Space threshold at which VMs are skipped, used when skipVMSpaceThresholdEnabled is true.
    """

    _fields = {
        "storage_space_threshold_enabled": ("storageSpaceThresholdEnabled", None),
        "storage_space_threshold": ("storageSpaceThreshold", whole),
        "datastore_space_threshold_enabled": ("datastoreSpaceThresholdEnabled", None),
        "datastore_space_threshold": ("datastoreSpaceThreshold", whole),
        "skip_vm_space_threshold_enabled": ("skipVMSpaceThresholdEnabled", None),
        "skip_vm_space_threshold": ("skipVMSpaceThreshold", whole),
        "notify_on_support_expiration": ("notifyOnSupportExpiration", None),
        "notify_on_updates": ("notifyOnUpdates", None),
    }

    storage_space_threshold_enabled: bool
    storage_space_threshold: int
    datastore_space_threshold_enabled: bool
    datastore_space_threshold: int
    skip_vm_space_threshold_enabled: bool
    skip_vm_space_threshold: int
    notify_on_support_expiration: bool
    notify_on_updates: bool
