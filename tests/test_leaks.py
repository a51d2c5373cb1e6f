"""The watch for secrets, which every test runs under, sees each way in which one could be shown."""

from __future__ import annotations

import logging
from collections.abc import Callable

import anyio
import pytest
from opentelemetry.sdk.trace import TracerProvider
from veeam_vbr import v1_2_rev0

from tests.leaks import Leak, watched
from veeam_ext import Connection, VeeamError, vbr
from veeam_ext._auth import TokenAuth
from veeam_ext._tokens import reveal

PASSWORD = "correct horse"


@pytest.fixture(autouse=True)
def _no_secret_is_shown() -> None:
    """Nobody else watches: these tests do show a secret."""


def connect() -> Connection:
    return vbr.connect("https://vbr01", api=v1_2_rev0, username="svc", password=PASSWORD)


def by_log() -> None:
    logging.getLogger("whatever").debug("It was %s", PASSWORD)


def by_error() -> None:
    VeeamError(f"{PASSWORD} is wrong")


def by_cause() -> None:
    error = VeeamError("Something is wrong")
    error.__cause__ = ValueError(PASSWORD)


def by_span() -> None:
    with TracerProvider().get_tracer("test").start_as_current_span("login") as span:
        span.set_attribute("how", PASSWORD)


def watch(leak: Callable[[], None]) -> None:
    with pytest.MonkeyPatch.context() as patch, watched(patch):
        connect()
        leak()


@pytest.mark.parametrize("leak", [by_log, by_error, by_cause, by_span])
def test_what_shows_a_secret_is_seen(leak: Callable[[], None]) -> None:
    with pytest.raises(Leak, match=PASSWORD):
        watch(leak)


def test_a_representation_that_shows_a_secret_is_seen(monkeypatch: pytest.MonkeyPatch) -> None:
    def __repr__(self: TokenAuth) -> str:  # noqa: N807
        return f"<TokenAuth {PASSWORD}>"

    monkeypatch.setattr(TokenAuth, "__repr__", __repr__)
    with pytest.raises(Leak, match="repr"):
        watch(lambda: None)


def test_a_local_variable_that_shows_a_secret_is_seen() -> None:
    def ask() -> str:
        text = PASSWORD
        raise RuntimeError(len(text))

    def by_local() -> None:
        with pytest.raises(VeeamError):
            anyio.run(reveal, ask)

    with pytest.raises(Leak, match="local text"):
        watch(by_local)


def test_nothing_that_is_hidden_is_a_leak(monkeypatch: pytest.MonkeyPatch) -> None:
    with watched(monkeypatch) as found:
        logging.getLogger("whatever").debug("%r", connect())
    assert PASSWORD in found.secrets
    assert any("<Connection https://vbr01" in text for _, text in found.shown())
