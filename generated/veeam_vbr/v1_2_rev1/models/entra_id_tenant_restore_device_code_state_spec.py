from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreDeviceCodeStateSpec(Model):
    """Request for the state of a login with a device code.

    Attributes:
        session_id: Id of the mounted tenant's restore session.
        user_code: User code that was issued for the login.
    """

    _fields = {"session_id": ("sessionId", None), "user_code": ("userCode", None)}

    session_id: str
    user_code: str
