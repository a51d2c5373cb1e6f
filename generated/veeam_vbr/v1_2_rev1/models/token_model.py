from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Model, moment, whole

if TYPE_CHECKING:
    import datetime


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TokenModel(Model):
    """Access and refresh token of a login.

    Attributes:
        access_token: Token to send as bearer token with every request.
        refresh_token: Token to get the next access token with; it works once.
        expires_in: Lifetime of the access token, in seconds.
        issued: When the access token was issued.
        expires: When the access token stops working.
    """

    _fields = {
        "access_token": ("access_token", None),
        "token_type": ("token_type", None),
        "refresh_token": ("refresh_token", None),
        "expires_in": ("expires_in", whole),
        "issued": (".issued", moment),
        "expires": (".expires", moment),
    }

    access_token: str
    token_type: str
    refresh_token: str
    expires_in: int
    issued: datetime.datetime
    expires: datetime.datetime
