"""What the package promises as a whole: its names, its manners, and that a copy of it works in another package."""

from __future__ import annotations

import ast
import inspect
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import veeam_ext
from veeam_ext import Download, Expression, Filters, Hub, Pager, Waiter, discover, errors, vbaz, vbr

ROOT = Path(__file__).parents[2]
MODULES = sorted((ROOT / "veeam_ext").glob("*.py"))

NAMES = {
    *("Attempt", "Connection", "Discovered", "Download", "Drift", "End", "Event", "Expression", "F", "Filters", "Hook"),
    *("Hub", "Page", "Pager", "Pin", "Progress", "Retries", "Secret", "Sort", "Unverified", "Waiter", "Watch"),
    *("discover", "errors", "fetch_fingerprint", "vbaz", "vbr"),
}
ERRORS = {
    *("BadRequestError", "CallError", "CallTimeoutError", "CertificateError", "ConfigurationError", "ConflictError"),
    *("ConnectFailedError", "DecodingError", "ForbiddenError", "LockedError", "LoginError", "NeedsPersonError"),
    *("NotFoundError", "NotOneError", "RateLimitedError", "ServerError", "StatusError", "TransferError"),
    *("TransportError", "UnauthorizedError", "UnknownPropertyError", "UnsupportedRevisionError", "VeeamError"),
    *("WaitError", "WaitTimeoutError", "WorkCanceledError", "WorkFailedError", "WorkVanishedError"),
}
PUBLIC: dict[str, object] = dict(vars(veeam_ext))


def test_the_exported_names() -> None:
    assert PUBLIC["__all__"] == sorted(NAMES) + errors.__all__
    assert set(errors.__all__) == ERRORS


# Made by a connection's methods, which document what they take.
MADE = {"Connection", "Download", "Hub", "Pager", "Watch", "Waiter"}


def described(function: Any, *docs: str | None) -> None:
    """Every parameter has a name that the documentation speaks of."""
    words = set(re.findall(r"\w+", " ".join(filter(None, docs))))
    for name in inspect.signature(function).parameters:
        assert name in words | {"self", "cls"}, f"{function.__qualname__}: {name}"


def test_every_public_name_is_documented() -> None:
    for name in NAMES | ERRORS:
        found = PUBLIC[name]
        whole = inspect.getdoc(found)
        if inspect.isfunction(found):
            described(found, whole)
        if not inspect.isclass(found):
            continue
        assert (whole or "").strip(), name
        for attribute in inspect.get_annotations(found):
            assert attribute in re.findall(r"\w+", str(whole)), f"{name}.{attribute}"
        if "__init__" in vars(found) and name not in MADE | ERRORS:
            described(found.__init__, whole)
        for part in vars(found):
            value: Any = inspect.getattr_static(found, part)
            function: Any = getattr(value, "__func__", value)
            if not part.startswith("_") and (inspect.isfunction(function) or isinstance(value, property)):
                assert inspect.getdoc(value), f"{name}.{part}"
            if not part.startswith("_") and inspect.isfunction(function):
                described(function, inspect.getdoc(value))


def test_what_a_server_answers_has_its_source_named() -> None:
    for found in (discover, vbr.connect, vbaz.connect, Pager, Waiter, Hub, Filters, Expression, Download):
        assert "Source: " in str(inspect.getdoc(found)), found.__qualname__


def imports(path: Path) -> set[str]:
    """Names of the top-level packages that a module imports absolutely."""
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            found |= {name.name.partition(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            found.add((node.module or "").partition(".")[0])
    return found


def test_what_modules_import() -> None:
    users = {path.name for path in MODULES if "httpx" in imports(path)}
    assert users == {"_transport.py"}
    for path in MODULES:
        # Neither one event loop, nor itself by its name, nor a generated package: copies work as they are.
        assert not imports(path) & {"asyncio", "trio", "veeam_ext", "veeam_vbr", "veeam_vbazure", "importlib_metadata"}
        allowed = {"httpx", "anyio", "opentelemetry", "__future__"}
        assert imports(path) - set(sys.stdlib_module_names) <= allowed, path.name


def test_modules_stay_small() -> None:
    for path in MODULES:
        assert len(path.read_text().splitlines()) <= 300, path.name


VENDORED = """
import anyio, sys
from yourapp._vendor.veeam_ext import Retries, errors, vbr
from yourapp._vendor.veeam_vbr import v1_2_rev0 as api
from yourapp._vendor.veeam_vbr.v1_2_rev0.api.sessions import get_all_sessions
from tests.ext.servers import Answer, Backup, serve

async def main() -> None:
    rows = [{"id": str(number)} for number in range(3)]
    page = {"data": rows, "pagination": {"total": 3, "count": 3, "skip": 0, "limit": 3}}
    async with serve(Backup(lambda seen: Answer(body=page))) as server:
        async with vbr.connect(server.url, api=api, username="u", password="secret-password") as v:
            found = await v.paginate(get_all_sessions).collect()
            assert [session.id for session in found] == ["0", "1", "2"]
            assert type(found[0]).__module__.startswith("yourapp._vendor.")
    assert issubclass(errors.LoginError, errors.VeeamError)

anyio.run(main, backend="asyncio")
anyio.run(main, backend="trio")
assert not any(name.split(".")[0] in ("veeam_ext", "veeam_vbr") for name in sys.modules), "the copy uses the original"
print("vendored copy works")
"""


def test_a_copy_in_another_package_works(tmp_path: Path) -> None:
    vendor = tmp_path / "yourapp" / "_vendor"
    for source, target in [("veeam_ext", "veeam_ext"), ("generated/veeam_vbr/v1_2_rev0", "veeam_vbr/v1_2_rev0")]:
        shutil.copytree(ROOT / source, vendor / target, ignore=shutil.ignore_patterns("__pycache__"))
    for folder in (tmp_path / "yourapp", vendor, vendor / "veeam_vbr"):
        (folder / "__init__.py").touch()
    (tmp_path / "run.py").write_text(VENDORED)
    done = subprocess.run(
        [sys.executable, "run.py"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": os.pathsep.join([str(tmp_path), str(ROOT)])},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.stdout.strip() == "vendored copy works", done.stderr
