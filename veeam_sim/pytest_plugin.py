"""Fixtures that hand a simulated server to a test: `pytest_plugins = ["veeam_sim.pytest_plugin"]` in a conftest.py."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from .vbr import VbrServer


@pytest.fixture
def vbr_server() -> Generator[VbrServer]:
    """A simulated backup server that is served over TLS on a free loopback port; a new one for each test."""
    server = VbrServer()
    with server.running():
        yield server
