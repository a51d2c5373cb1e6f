from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DownloadExportedConfigurationBackupRequest(Model):
    """Export session whose file is to be downloaded.

    Attributes:
        session_id: Session that exported the configuration backup.
    """

    _fields = {"session_id": ("sessionId", None)}

    session_id: str
