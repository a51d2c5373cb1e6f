"""Connects to a Veeam Backup for Microsoft Azure appliance."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ._connect import ConnectOptions, open_connection
from ._connection import Connection
from ._protocols import ApiPackage
from ._tokens import VBAZ, Secret, hide

__all__ = ["connect"]


def connect(
    url: str,
    *,
    api: ApiPackage | Sequence[ApiPackage],
    username: Secret | None = None,
    password: Secret | None = None,
    mfa_code: Secret | None = None,
    saml_response: Secret | None = None,
    sso_token: Secret | None = None,
    refresh_token: Secret | None = None,
    access_token: Secret | None = None,
    **options: Unpack[ConnectOptions],
) -> Connection:
    """Make a connection to an appliance; `async with` logs it in.

    Each secret is a text, or a function or coroutine function that returns it when it is needed. One way to log in is
    enough: a user name and password, a SAML response, a single-sign-on token, or tokens of an earlier login.

    Args:
        url: scheme, host and port, as in `https://appliance`; without a port, 443.
        api: the generated package of a version, as in `from veeam_vbazure import v8 as api`; or several, of which the
            newest that the appliance serves is chosen when the connection is entered: `connection.api` is that one.
        username: the name of the account.
        password: its password.
        mfa_code: the code of its multi-factor device. A coroutine function is asked for one at each login, and may take
            its time; a text serves only the first.
        saml_response: the identity provider's answer, to be exchanged for a token.
        sso_token: a single-sign-on token, to be exchanged for a token.
        refresh_token: of an earlier login.
        access_token: of an earlier login; it is used until the server rejects it, and never logged out.
        **options: see `ConnectOptions`.

    Raises:
        ConfigurationError: the URL or an option makes no sense, or there is no way to log in.

    Source: the reference's section Authorization, operation Login_Authenticate.
    """
    # Before anything can fail: the locals of this frame might be shown.
    username, password, mfa_code = hide(username), hide(password), hide(mfa_code)
    saml_response, sso_token = hide(saml_response), hide(sso_token)
    refresh_token, access_token = hide(refresh_token), hide(access_token)
    ways = {
        "Password": {"username": ("username", username), "password": ("password", password)},
        "Saml": {"saml_response": ("saml_response", saml_response)},
        "SsoToken": {"sso_token": ("sso_token", sso_token)},
    }
    return open_connection(
        url,
        443,
        api,
        VBAZ,
        ways,
        options,
        access_token=access_token,
        refresh_token=refresh_token,
        mfa_code=mfa_code,
    )
