from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .user_scripts_settings import UserScriptsSettings


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserScripts(Model):
    """Scripts to run in Azure VMs before and after a snapshot, by operating system."""

    _fields = {"windows": ("windows", Ref("UserScriptsSettings")), "linux": ("linux", Ref("UserScriptsSettings"))}

    windows: UserScriptsSettings | None | Unset = UNSET
    linux: UserScriptsSettings | None | Unset = UNSET
