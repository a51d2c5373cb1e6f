from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_application_aware_processing_model import BackupApplicationAwareProcessingModel
    from .guest_interaction_proxies_settings_model import GuestInteractionProxiesSettingsModel
    from .guest_os_credentials_model import GuestOsCredentialsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaJobGuestProcessingModel(Model):
    """What a replication job does inside the guests."""

    _fields = {
        "app_aware_processing": ("appAwareProcessing", Ref("BackupApplicationAwareProcessingModel")),
        "guest_interaction_proxies": ("guestInteractionProxies", Ref("GuestInteractionProxiesSettingsModel")),
        "guest_credentials": ("guestCredentials", Ref("GuestOsCredentialsModel")),
    }

    app_aware_processing: BackupApplicationAwareProcessingModel | None | Unset = UNSET
    guest_interaction_proxies: GuestInteractionProxiesSettingsModel | None | Unset = UNSET
    guest_credentials: GuestOsCredentialsModel | None | Unset = UNSET
