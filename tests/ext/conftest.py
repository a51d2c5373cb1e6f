"""What the tests of this layer share: connections to the servers of `servers.py`, and a watch for secrets that leak."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import pytest
from veeam_vbazure import v8
from veeam_vbr import v1_2_rev0

from tests.ext.servers import Server
from veeam_ext import Connection, Retries, VeeamError, vbaz, vbr

Connect: TypeAlias = Callable[..., Connection]

# Real sockets need real time: retries follow each other fast.
QUICK = Retries(times=3, backoff=0.01, longest=0.02)


# What the tests of this layer use as passwords, codes and tokens; all else may be shown.
SECRET = re.compile(r"secret-password|rotated|outdated|\b(access|refresh|mfa|sso|console|code)-\d|123456")


@pytest.fixture
def no_secret_is_shown(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """After every test: no log record of any library, and no error with all that led to it, shows a secret."""
    shown: list[str] = []
    errors: list[BaseException] = []

    class Keeper(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            shown.append(self.format(record))

    def remember(self: VeeamError, *args: object) -> None:
        Exception.__init__(self, *args)
        errors.append(self)

    monkeypatch.setattr(VeeamError, "__init__", remember)
    keeper, root = Keeper(logging.DEBUG), logging.getLogger()
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(keeper)
    yield
    root.removeHandler(keeper)
    root.setLevel(level)
    for error in errors:
        found: BaseException | None = error
        while found is not None:
            shown += [repr(found), str(found), repr(vars(found)), repr(found.args)]
            found = found.__cause__ or found.__context__
    for text in shown:
        assert not SECRET.search(text), text


@pytest.fixture
def connect_vbr() -> Connect:
    """Connect to a server as a VBR, with a password and fast retries unless told otherwise."""

    def connect(server: Server, **options: Any) -> Connection:
        if not any(name in options for name in ("username", "refresh_token", "access_token", "vbr_token")):
            options |= {"username": "svc", "password": "secret-password"}
        options.setdefault("retries", QUICK)
        return vbr.connect(server.url, api=v1_2_rev0, **options)

    return connect


@pytest.fixture
def connect_vbaz() -> Connect:
    """Connect to a server as a VBAz."""

    def connect(server: Server, **options: Any) -> Connection:
        if not any(name in options for name in ("username", "refresh_token", "access_token", "sso_token")):
            options |= {"username": "svc", "password": "secret-password"}
        options.setdefault("retries", QUICK)
        return vbaz.connect(server.url, api=v8, **options)

    return connect
