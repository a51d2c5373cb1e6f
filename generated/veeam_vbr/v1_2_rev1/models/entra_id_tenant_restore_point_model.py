from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, moment

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestorePointModel(Model):
    """A restore point of a Microsoft Entra ID tenant or of one of its items."""

    _fields = {"id": ("id", None), "creation_time": ("creationTime", moment)}

    id: str
    creation_time: datetime.datetime
