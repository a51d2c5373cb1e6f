"""Every asynchronous test of the generated clients runs on asyncio and on trio."""

from __future__ import annotations

import pytest


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    """The event loop to run a test on."""
    backend: str = request.param
    return backend
