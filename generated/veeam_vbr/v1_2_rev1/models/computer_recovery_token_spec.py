from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ComputerRecoveryTokenSpec(Model):
    """A recovery token to be created for given backups.

    Attributes:
        backup_ids: Backups that the token opens.
    """

    _fields = {"backup_ids": ("backupIds", ListOf(None)), "expiration_date": ("expirationDate", moment)}

    backup_ids: list[str]
    expiration_date: datetime.datetime
