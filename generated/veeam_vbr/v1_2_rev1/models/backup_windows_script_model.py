from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupWindowsScriptModel(Model):
    """Scripts that run in a Windows guest around the snapshot.

    Attributes:
        pre_freeze_script: Script to run before the guest is frozen.
        post_thaw_script: Script to run after the guest is thawed.
    """

    _fields = {"pre_freeze_script": ("preFreezeScript", None), "post_thaw_script": ("postThawScript", None)}

    pre_freeze_script: str | None | Unset = UNSET
    post_thaw_script: str | None | Unset = UNSET
