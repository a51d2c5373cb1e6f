from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class GetConfigurationBackupExportStatus(Model):
    """Whether an exported configuration backup can be downloaded yet."""

    _fields = {"is_ready_to_download": ("isReadyToDownload", None)}

    is_ready_to_download: bool
