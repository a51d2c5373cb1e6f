from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_login_grant_type import ELoginGrantType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class TokenLoginSpec(Model):
    """Form fields to get an access token with.

    Attributes:
        grant_type: How to log in; it decides which other fields are needed.
        username: Account name, for the password grant.
        password: Account password, for the password grant.
        refresh_token: Refresh token of the last login or refresh, for the refresh_token grant; it works once.
        code: Authorization code, for the authorization_code grant.
        use_short_term_refresh: Whether the refresh token is to be short-lived.
        vbr_token: Token to log in with, for the vbr_token grant.
    """

    _fields = {
        "grant_type": ("grant_type", EnumRef("ELoginGrantType")),
        "username": ("username", None),
        "password": ("password", None),
        "refresh_token": ("refresh_token", None),
        "code": ("code", None),
        "use_short_term_refresh": ("use_short_term_refresh", None),
        "vbr_token": ("vbr_token", None),
    }

    grant_type: ELoginGrantType
    username: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
    refresh_token: str | None | Unset = UNSET
    code: str | None | Unset = UNSET
    use_short_term_refresh: bool | None | Unset = UNSET
    vbr_token: str | None | Unset = UNSET
