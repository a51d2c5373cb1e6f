from __future__ import annotations

from attrs import define

from ..types import ListOf, Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrStartDownloadSpec(Model):
    """Which files and folders to prepare for download or to download.

    Attributes:
        source_path: Paths in the backup.
    """

    _fields = {"source_path": ("sourcePath", ListOf(None))}

    source_path: list[str]
