"""What all tests share: both event loops, no blocking calls in them, httpx2 in the place of httpx if asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from blockbuster import blockbuster_ctx
from hypothesis import HealthCheck, settings

# How long an example takes says something of the machine, and nothing of the code.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

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


@pytest.fixture(scope="session")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from this tree."""
    folder = tmp_path_factory.mktemp("dist")
    done = subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--outdir", str(folder), str(Path(__file__).parent.parent)],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    (found,) = folder.glob("*.whl")
    return found
