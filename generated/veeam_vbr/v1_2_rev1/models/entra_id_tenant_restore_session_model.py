from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_entra_id_tenant_restore_session_state import EEntraIdTenantRestoreSessionState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreSessionModel(Model):
    """A restore session of Microsoft Entra ID items or properties; follow it on its own path under the tenant's mount.

    Attributes:
        state: Tells both whether the session still runs and how it ended.
        reason: Why the restore was done, as given when it was started.
        parent_session_id: Id of the session that this one belongs to.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "state": ("state", EnumRef("EEntraIdTenantRestoreSessionState")),
        "creation_time": ("creationTime", moment),
        "end_time": ("endTime", moment),
        "reason": ("reason", None),
        "parent_session_id": ("parentSessionId", None),
    }

    id: str
    name: str
    state: EEntraIdTenantRestoreSessionState
    creation_time: datetime.datetime | None | Unset = UNSET
    end_time: datetime.datetime | None | Unset = UNSET
    reason: str | None | Unset = UNSET
    parent_session_id: str | None | Unset = UNSET
