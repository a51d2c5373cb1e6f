"""Connects to a Veeam Backup & Replication server."""

from __future__ import annotations

from typing import Unpack

from ._auth import TokenAuth
from ._connect import open_connection
from ._connection import Connection
from ._options import ConnectOptions
from ._protocols import ApiPackage
from ._revisions import Discovered, discover
from ._tokens import VBR, Grant, Secret, hide
from .errors import ConfigurationError

__all__ = ["Discovered", "connect", "discover"]


def connect(
    url: str,
    *,
    api: ApiPackage,
    username: Secret | None = None,
    password: Secret | None = None,
    authorization_code: Secret | None = None,
    vbr_token: Secret | None = None,
    refresh_token: Secret | None = None,
    access_token: Secret | None = None,
    **options: Unpack[ConnectOptions],
) -> Connection:
    """Make a connection to a backup server; `async with` logs it in.

    Each secret is a text, or a function or coroutine function that returns it when it is needed. One way to log in is
    enough: a user name and password, an authorization code, a VBR token, or tokens of an earlier login.

    Args:
        url: scheme, host and port, as in `https://vbr01:9419`; without a port, 9419.
        api: the generated package of a revision, as in `from veeam_vbr import v1_2_rev0 as api`.
        username: `DOMAIN\\\\user`, or the name of a local account.
        password: its password.
        authorization_code: a code that another login asked for; it works once.
        vbr_token: a token of the backup console.
        refresh_token: of an earlier login; it works once, and this connection then has the next.
        access_token: of an earlier login; it is used until the server rejects it, and never logged out.
        **options: see `ConnectOptions`.

    Raises:
        ConfigurationError: the URL or an option makes no sense, or there is no way to log in.

    Source: the reference's section Login, operation CreateToken.
    """
    # Before anything can fail: the locals of this frame might be shown.
    username, password = hide(username), hide(password)
    authorization_code, vbr_token = hide(authorization_code), hide(vbr_token)
    refresh_token, access_token = hide(refresh_token), hide(access_token)
    grants: list[Grant] = []
    if username is not None and password is not None:
        grants.append(Grant("password", {"username": username, "password": password}))
    if authorization_code is not None:
        grants.append(Grant("authorization_code", {"code": authorization_code}))
    if vbr_token is not None:
        grants.append(Grant("vbr_token", {"vbr_token": vbr_token}))
    if (username is None) != (password is None):
        raise ConfigurationError("username and password go together: give both")
    if len(grants) > 1 or not (grants or refresh_token is not None or access_token is not None):
        raise ConfigurationError(
            "Give one way to log in: username and password, authorization_code, or vbr_token; or tokens of an earlier "
            "login, refresh_token and access_token, which may also stand beside one of these"
        )
    auth = TokenAuth(VBR, grants[0] if grants else None, access_token=access_token, refresh_token=refresh_token)
    return open_connection(url, 9419, api, auth, options)
