from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantRestoreUserPasswordSpec(Model):
    """Password to give to one restored user.

    Attributes:
        user_id: Id of the user item.
    """

    _fields = {"user_id": ("userId", None), "password": ("password", None)}

    user_id: str
    password: str
