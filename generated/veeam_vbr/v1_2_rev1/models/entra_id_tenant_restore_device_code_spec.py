from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreDeviceCodeSpec(Model):
    """Request for a user code for a delegated restore.

    Attributes:
        session_id: Id of the mounted tenant's restore session.
    """

    _fields = {"session_id": ("sessionId", None)}

    session_id: str
