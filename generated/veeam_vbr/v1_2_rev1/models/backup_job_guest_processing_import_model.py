from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_application_aware_processing_import_model import BackupApplicationAwareProcessingImportModel
    from .guest_file_system_indexing_model import GuestFileSystemIndexingModel
    from .guest_interaction_proxies_settings_import_model import GuestInteractionProxiesSettingsImportModel
    from .guest_os_credentials_import_model import GuestOsCredentialsImportModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupJobGuestProcessingImportModel(Model):
    """Work inside the guest for a job to be imported: applications, indexing, proxies and credentials."""

    _fields = {
        "application_aware_processing": (
            "applicationAwareProcessing",
            Ref("BackupApplicationAwareProcessingImportModel"),
        ),
        "guest_file_system_indexing": ("guestFileSystemIndexing", Ref("GuestFileSystemIndexingModel")),
        "guest_interaction_proxies": ("guestInteractionProxies", Ref("GuestInteractionProxiesSettingsImportModel")),
        "guest_credentials": ("guestCredentials", Ref("GuestOsCredentialsImportModel")),
    }

    application_aware_processing: BackupApplicationAwareProcessingImportModel
    guest_file_system_indexing: GuestFileSystemIndexingModel
    guest_interaction_proxies: GuestInteractionProxiesSettingsImportModel | None | Unset = UNSET
    guest_credentials: GuestOsCredentialsImportModel | None | Unset = UNSET
