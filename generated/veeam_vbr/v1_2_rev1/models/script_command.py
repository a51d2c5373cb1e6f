from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ScriptCommand(Model):
    """A script or command that a job runs."""

    _fields = {"is_enabled": ("isEnabled", None), "command": ("command", None)}

    is_enabled: bool
    command: str | None | Unset = UNSET
