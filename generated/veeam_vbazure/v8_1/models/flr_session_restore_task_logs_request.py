from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrSessionRestoreTaskLogsRequest(Model):
    """Item whose restore log is to be read.

    Attributes:
        path: Path of the restored file or folder.
    """

    _fields = {"path": ("path", None)}

    path: str | None | Unset = UNSET
