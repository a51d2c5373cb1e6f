from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, moment, whole

if TYPE_CHECKING:
    import datetime

    from .user_type import UserType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Login(Model):
    """Answer to a login: the tokens, or, when multi-factor authentication is on, the token for the second step.

    Attributes:
        access_token: Token to send with every request; missing from the first answer of a multi-factor login.
        token_type: Kind of the access token.
        refresh_token: Token with which to obtain a new access token.
        expires_in: Lifetime of the access token, in seconds.
        issued: When the access token was issued.
        expires: When the access token expires.
        latest_news_shown: Whether the user has been shown the latest news.
        mfa_enabled: Whether the user has multi-factor authentication; when access_token is missing, log in again with grant
            type Mfa.
        mfa_token: Token to send back with the code in the second step.
        redirect_to: Address to send the user on to.
        short_lived: Whether the refresh token is of the short-lived kind.
    """

    _fields = {
        "access_token": ("access_token", None),
        "token_type": ("token_type", None),
        "refresh_token": ("refresh_token", None),
        "expires_in": ("expires_in", whole),
        "issued": (".issued", moment),
        "expires": (".expires", moment),
        "user_id": ("userId", None),
        "username": ("username", None),
        "role_name": ("roleName", None),
        "user_type": ("userType", EnumRef("UserType")),
        "latest_news_shown": ("latestNewsShown", None),
        "mfa_enabled": ("mfa_enabled", None),
        "mfa_token": ("mfa_token", None),
        "redirect_to": ("redirectTo", None),
        "short_lived": ("shortLived", None),
    }

    access_token: str | None | Unset = UNSET
    token_type: str | None | Unset = UNSET
    refresh_token: str | None | Unset = UNSET
    expires_in: int | None | Unset = UNSET
    issued: datetime.datetime | None | Unset = UNSET
    expires: datetime.datetime | None | Unset = UNSET
    user_id: str | None | Unset = UNSET
    username: str | None | Unset = UNSET
    role_name: str | None | Unset = UNSET
    user_type: UserType | None | Unset = UNSET
    latest_news_shown: bool | None | Unset = UNSET
    mfa_enabled: bool | None | Unset = UNSET
    mfa_token: str | None | Unset = UNSET
    redirect_to: str | None | Unset = UNSET
    short_lived: bool | None | Unset = UNSET
