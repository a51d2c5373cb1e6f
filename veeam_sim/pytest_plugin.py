"""Fixtures that hand simulated servers to tests: `pytest_plugins = ["veeam_sim.pytest_plugin"]` in a conftest.py."""

from __future__ import annotations

from collections.abc import Generator

import pytest

from .vbaz import VbazServer
from .vbr import VbrServer


@pytest.fixture
def vbr_server() -> Generator[VbrServer]:
    """A simulated backup server that is served over TLS on a free loopback port; a new one for each test."""
    server = VbrServer()
    with server.running():
        yield server


@pytest.fixture
def vbaz_server() -> Generator[VbazServer]:
    """A simulated appliance that is served over TLS on a free loopback port; a new one for each test."""
    server = VbazServer()
    with server.running():
        yield server
