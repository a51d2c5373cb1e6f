from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Unset, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComputerRecoveryTokenModel(Model):
    """A recovery token that lets a computer restore itself from backups until the token expires.

    Attributes:
        recovery_token: The token itself.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "expiration_date": ("expirationDate", moment),
        "recovery_token": ("recoveryToken", None),
    }

    id: str
    name: str
    expiration_date: datetime.datetime
    recovery_token: str | None | Unset = UNSET
