from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .e_authorization_event_state import EAuthorizationEventState


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AuthorizationEventModel(Model):
    """One request or notice that passed through the backup server's authorization control.

    Attributes:
        created_by: User who caused the event.
        expiration_time: When a pending event lapses.
        processed_by: User who decided on the event.
        processed_time: When the decision was taken.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "state": ("state", EnumRef("EAuthorizationEventState")),
        "creation_time": ("creationTime", moment),
        "created_by": ("createdBy", None),
        "expiration_time": ("expirationTime", moment),
        "processed_by": ("processedBy", None),
        "processed_time": ("processedTime", moment),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    state: EAuthorizationEventState | None | Unset = UNSET
    creation_time: datetime.datetime | None | Unset = UNSET
    created_by: str | None | Unset = UNSET
    expiration_time: datetime.datetime | None | Unset = UNSET
    processed_by: str | None | Unset = UNSET
    processed_time: datetime.datetime | None | Unset = UNSET
