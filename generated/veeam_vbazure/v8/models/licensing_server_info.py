from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .licensing_server_status import LicensingServerStatus


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicensingServerInfo(Model):
    """Server that provides the appliance with its license.

    Attributes:
        last_connection_time: When the server was last in contact.
    """

    _fields = {
        "id": ("id", None),
        "hostname": ("hostname", None),
        "status": ("status", EnumRef("LicensingServerStatus")),
        "last_connection_time": ("lastConnectionTime", moment),
        "is_expired": ("isExpired", None),
    }

    id: str | None | Unset = UNSET
    hostname: str | None | Unset = UNSET
    status: LicensingServerStatus | None | Unset = UNSET
    last_connection_time: datetime.datetime | None | Unset = UNSET
    is_expired: bool | None | Unset = UNSET
