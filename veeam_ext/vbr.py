"""Connects to a Veeam Backup & Replication server."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from ._connect import ConnectOptions, Discovered, discover, open_connection
from ._connection import Connection
from ._protocols import ApiPackage
from ._tokens import VBR, Secret, hide

__all__ = ["Discovered", "connect", "discover"]


def connect(
    url: str,
    *,
    api: ApiPackage | Sequence[ApiPackage],
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
        api: the generated package of a revision, as in `from veeam_vbr import v1_2_rev0 as api`; or several, of which
            the newest that the server speaks is chosen when the connection is entered (the newest of all, if the
            server does not say): `connection.api` is that one.
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
    ways = {
        "password": {"username": ("username", username), "password": ("password", password)},
        "authorization_code": {"code": ("authorization_code", authorization_code)},
        "vbr_token": {"vbr_token": ("vbr_token", vbr_token)},
    }
    return open_connection(url, 9419, api, VBR, ways, options, access_token=access_token, refresh_token=refresh_token)
