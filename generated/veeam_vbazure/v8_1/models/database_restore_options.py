from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .database_new_location_options import DatabaseNewLocationOptions


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class DatabaseRestoreOptions(Model):
    """Settings of a SQL database restore.

    Attributes:
        service_account_id: Service account used for the restore.
        sql_account_id: Account with the database credentials to use. Minimum length 1.
        new_location: Where to restore to, when not to the original location.
        reason: Why the restore is done, for the record.
    """

    _fields = {
        "service_account_id": ("serviceAccountId", None),
        "sql_account_id": ("sqlAccountId", None),
        "new_location": ("newLocation", Ref("DatabaseNewLocationOptions")),
        "reason": ("reason", None),
    }

    service_account_id: str
    sql_account_id: str
    new_location: DatabaseNewLocationOptions | None | Unset = UNSET
    reason: str | None | Unset = UNSET
