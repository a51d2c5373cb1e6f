from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .backup_application_settings_model import BackupApplicationSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupApplicationAwareProcessingModel(Model):
    """Application-aware processing of a job, VM by VM.

    Attributes:
        app_settings: Settings of each VM or container in the job.
    """

    _fields = {
        "is_enabled": ("isEnabled", None),
        "app_settings": ("appSettings", ListOf(Ref("BackupApplicationSettingsModel"))),
    }

    is_enabled: bool
    app_settings: list[BackupApplicationSettingsModel] | None | Unset = UNSET
