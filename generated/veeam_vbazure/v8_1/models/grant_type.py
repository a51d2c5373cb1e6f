from __future__ import annotations

from ..types import OpenEnum


class GrantType(OpenEnum):
    """Kind of login: a password, a refresh token, the second step of a multi-factor login or a token from elsewhere."""

    PASSWORD = "Password"
    REFRESH_TOKEN = "Refresh_token"
    MFA = "Mfa"
    UPDATER_TOKEN = "Updater_token"
    SAML = "Saml"
    SSO_TOKEN = "SsoToken"
    AUTHENTICATION_CODE = "Authentication_code"
    UNKNOWN = "Unknown"
