from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .connection_test_message_severity import ConnectionTestMessageSeverity


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class SqlConnectionTestMessage(Model):
    """One finding of a connection test to a SQL server."""

    _fields = {
        "severity": ("severity", EnumRef("ConnectionTestMessageSeverity")),
        "type_": ("type", None),
        "message": ("message", None),
    }

    severity: ConnectionTestMessageSeverity | None | Unset = UNSET
    type_: str | None | Unset = UNSET
    message: str | None | Unset = UNSET
