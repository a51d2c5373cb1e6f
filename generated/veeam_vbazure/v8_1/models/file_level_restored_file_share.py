from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FileLevelRestoredFileShare(Model):
    """An item that a file-level restore brought back from a file share.

    Attributes:
        file_path: Path of the restored file.
    """

    _fields = {"name": ("name", None), "file_path": ("filePath", None)}

    name: str | None | Unset = UNSET
    file_path: str | None | Unset = UNSET
