"""What all tests share: both event loops, no blocking calls in them, httpx2 in the place of httpx if asked for."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest
from blockbuster import blockbuster_ctx

if os.environ.get("VEEAM_TEST_HTTPX2"):
    import httpx2

    httpx2.alias_httpx()


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """Every asynchronous test runs on both event loops."""
    backend: str = request.param
    return backend


@pytest.fixture(autouse=True)
def _no_blocking_calls() -> Iterator[None]:
    # A call that blocks the event loop raises, wherever in our own code it is.
    with blockbuster_ctx(["veeam_ext", "veeam_vbr", "veeam_vbazure"]):
        yield


@pytest.fixture(autouse=True)
def _no_secret_is_shown(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    # Imported late, as httpx2 has to be in the place of httpx before anything of ours is imported.
    from tests.leaks import watched

    with watched(monkeypatch):
        yield
