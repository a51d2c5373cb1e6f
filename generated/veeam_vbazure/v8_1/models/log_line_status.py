from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .configuration_check_status import ConfigurationCheckStatus
    from .configuration_check_type import ConfigurationCheckType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LogLineStatus(Model):
    """One line of a configuration check: what was checked and how it went."""

    _fields = {
        "title": ("title", None),
        "status": ("status", EnumRef("ConfigurationCheckStatus")),
        "result": ("result", None),
        "type_": ("type", EnumRef("ConfigurationCheckType")),
    }

    title: str | None | Unset = UNSET
    status: ConfigurationCheckStatus | None | Unset = UNSET
    result: str | None | Unset = UNSET
    type_: ConfigurationCheckType | None | Unset = UNSET
