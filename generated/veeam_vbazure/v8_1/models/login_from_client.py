from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .grant_type import GrantType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LoginFromClient(Model):
    """Login request; which fields are needed depends on grant_type.

    Attributes:
        username: User name, for grant type Password.
        password: Password, for grant type Password.
        refresh_token: Refresh token, for grant type Refresh_token.
        mfa_token: Token from the first answer, for grant type Mfa.
        mfa_code: Code from the user's authenticator, for grant type Mfa.
        updater_token: Token of the updater, for grant type Updater_token.
        saml_response: Response of the identity provider, for grant type Saml.
        sso_token: Single sign-on token, for grant type SsoToken.
        authorization_code: Code, for grant type Authentication_code.
        short_lived_refresh_token: Whether the refresh token is to have a shorter life.
    """

    _fields = {
        "username": ("username", None),
        "password": ("password", None),
        "refresh_token": ("refresh_token", None),
        "grant_type": ("grant_type", EnumRef("GrantType")),
        "mfa_token": ("mfa_token", None),
        "mfa_code": ("mfa_code", None),
        "updater_token": ("updater_token", None),
        "saml_response": ("saml_response", None),
        "sso_token": ("sso_token", None),
        "authorization_code": ("authorization_code", None),
        "short_lived_refresh_token": ("short_lived_refresh_token", None),
    }

    username: str | None | Unset = UNSET
    password: str | None | Unset = UNSET
    refresh_token: str | None | Unset = UNSET
    grant_type: GrantType | None | Unset = UNSET
    mfa_token: str | None | Unset = UNSET
    mfa_code: str | None | Unset = UNSET
    updater_token: str | None | Unset = UNSET
    saml_response: str | None | Unset = UNSET
    sso_token: str | None | Unset = UNSET
    authorization_code: str | None | Unset = UNSET
    short_lived_refresh_token: bool | None | Unset = UNSET
