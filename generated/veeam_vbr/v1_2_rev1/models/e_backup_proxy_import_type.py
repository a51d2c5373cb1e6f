from __future__ import annotations

from ..types import OpenEnum


class EBackupProxyImportType(OpenEnum):
    """Kinds of proxies that something to be imported can name."""

    VMWARE = "vmware"
