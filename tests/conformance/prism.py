"""The Prism mock server serves a specification; the raw client of it calls every operation over a loopback socket.

Prism reads the specification on its own and validates every request by it, so it tells whether the specification can be
served by a tool that knows nothing of us, whether the client says what the specification says, and whether the client
understands each answer that is documented: Prism is asked for every status in turn.

It comes from the npm registry into build/prism at the first use; Node and npm have to be there.
"""

from __future__ import annotations

import inspect
import json
import shutil
import socket
import subprocess
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any, Final

import anyio

from codegen.bundle import Document, Revision

from ..generated.specification import body, document, entries, example, is_array, module, package

VERSION: Final = "5.16.0"
HOME: Final = Path(__file__).parents[2] / "build" / "prism"
_START = 120.0  # seconds that Prism may take to read a specification
_AT_ONCE = 8
_DEPTH = 8  # of the objects in a body


class Unavailable(Exception):
    """Prism cannot be run here; the message says why and what to do."""


@dataclass
class Verdict:
    """What came of calling every operation of one specification."""

    revision: Revision
    offered: int
    """Operations of the specification."""
    covered: int = 0
    """Operations whose every call was accepted, with answers that decode."""
    calls: int = 0
    problems: list[str] = field(default_factory=list[str])

    def __str__(self) -> str:
        return (
            f"{self.revision}: {self.covered} of {self.offered} operations accepted; "
            f"{self.calls} calls, {len(self.problems)} problems"
        )


def install() -> Path:
    """Install Prism unless it is there; gives its main file.

    Raises:
        Unavailable: there is no Node or no npm, or npm could not install it.
    """
    for tool in ("node", "npm"):
        if shutil.which(tool) is None:
            raise Unavailable(
                f"{tool} is not installed. Prism, the second judge, needs Node 18.20 or newer with npm; "
                "everything else of this project does without. Install Node and run this again."
            )
    folder = HOME / "node_modules" / "@stoplight" / "prism-cli"
    manifest = folder / "package.json"
    if not manifest.is_file() or json.loads(manifest.read_text(encoding="utf-8"))["version"] != VERSION:
        HOME.mkdir(parents=True, exist_ok=True)
        command = ["npm", "install", "--prefix", str(HOME), "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"]
        done = subprocess.run([*command, f"@stoplight/prism-cli@{VERSION}"], capture_output=True, text=True)
        if done.returncode:
            raise Unavailable(f"npm could not install Prism {VERSION}:\n{done.stderr.strip()}")
    return folder / "dist" / "index.js"


async def judge(revision: Revision, main: Path) -> Verdict:
    """Call every operation of a revision.

    Args:
        revision: one of those in openapi/.
        main: what `install` gave.
    """
    offered = list(entries(revision))
    verdict = Verdict(revision, len(offered))
    limit = anyio.CapacityLimiter(_AT_ONCE)

    async def one(operation: Document, client: Any) -> None:
        async with limit:
            problems = [f"{operation['operationId']}: {each}" async for each in _call(revision, operation, client)]
        verdict.calls += len(operation["responses"])
        verdict.covered += not problems
        verdict.problems.extend(problems)

    async with (
        serving(revision, main) as url,
        package(revision).Client(url, token="token") as client,
        anyio.create_task_group() as tasks,
    ):
        for _, _, operation in offered:
            tasks.start_soon(one, operation, client)
    return verdict


@asynccontextmanager
async def serving(revision: Revision, main: Path) -> AsyncGenerator[str]:
    """Serve a specification; gives the base URL.

    Raises:
        Unavailable: Prism did not start.
    """
    file = HOME / f"{revision.api}-{revision.name}.json"
    file.write_text(json.dumps(document(revision)), encoding="utf-8")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    log = file.with_suffix(".log")
    with log.open("wb") as output:
        command = ["node", str(main), "mock", "--host", "127.0.0.1", "--port", str(port), "-v", "error", str(file)]
        process = await anyio.open_process(command, stdin=subprocess.DEVNULL, stdout=output, stderr=output)
        async with process:
            try:
                with anyio.fail_after(_START):
                    while not await _listens(port):
                        if process.returncode is not None:
                            raise Unavailable(f"Prism ended with {process.returncode}: {log.read_text()[-2000:]}")
                        await anyio.sleep(0.2)
                yield f"http://127.0.0.1:{port}"
            finally:
                if process.returncode is None:
                    process.terminate()


async def _listens(port: int) -> bool:
    try:
        await (await anyio.connect_tcp("127.0.0.1", port)).aclose()
    except OSError:
        return False
    return True


async def _call(revision: Revision, operation: Document, client: Any) -> AsyncGenerator[str]:
    """Call an operation once for each status that it documents; gives what is wrong."""
    errors: Any = package(revision).errors
    for status in operation["responses"]:
        request = module(revision, operation["operationId"]).request(**_arguments(revision, operation))
        request.headers["Prefer"] = f"code={status}"
        try:
            answer = await client.send(request)
        except errors.StatusError as error:
            answer = error
        except errors.DecodingError as error:
            yield f"{status}: {error}"
            continue
        # Prism judges its own answers too, and breaks off objects in objects of their kind without what they require.
        violations = [
            each for each in json.loads(answer.headers.get("sl-violations", "[]")) if each["location"][0] == "request"
        ]
        if str(answer.status_code) != status or violations:
            yield f"{status}: {answer.status_code} {violations} {answer.content[:500]!r}"
            continue
        decoded = answer.parsed
        expected = "content" in _answer(revision, operation, status) and status != "204"
        if expected and decoded is None:
            yield f"{status}: nothing was decoded of {answer.content[:500]!r}"
        for problem in _unread(revision, decoded):
            yield f"{status}: {problem}"


def _answer(revision: Revision, operation: Document, status: str) -> Document:
    answer: Document = operation["responses"][status]
    if "$ref" in answer:
        answer = document(revision)["components"]["responses"][answer["$ref"].rsplit("/", 1)[1]]
    return answer


def _arguments(revision: Revision, operation: Document) -> dict[str, Any]:
    """A value for every argument of an operation, the optional ones too."""
    signature = inspect.signature(module(revision, operation["operationId"]).request)
    named = {name.replace("_", "").casefold(): name for name in signature.parameters}
    found: dict[str, Any] = {}
    for each in operation.get("parameters", ()):
        value = example(revision, each["schema"], _DEPTH)
        if is_array(value):
            value *= 2  # Prism takes a single value for no array where null is allowed in its place
        # A parameter that is called Accept says nothing: OpenAPI has tools ignore it, and Prism reads the header.
        if each["name"] != "Accept":
            found[named[each["name"].replace("-", "").casefold()]] = value
    if "requestBody" in operation:
        schema = body(operation["requestBody"])
        found["body"] = b"content" if schema.get("format") == "binary" else example(revision, schema, _DEPTH)
    return found


def _unread(revision: Revision, value: Any, place: str = "answer") -> Iterator[str]:
    """Read every property of an answer; gives those that did not become what they are documented as."""
    types: Any = package(revision).types
    if is_array(value):
        for item in value:
            yield from _unread(revision, item, f"{place}[]")
    elif isinstance(value, types.Model):
        fields: dict[str, tuple[str, Any]] = value._fields
        for name, (_, decode) in fields.items():
            inner: Any = getattr(value, name)
            if inner is None or inner is types.UNSET:
                continue
            if decode is types.moment and not isinstance(inner, datetime):
                yield f"{place}.{name} is no date-time: {inner!r}"
            elif isinstance(decode, types.EnumRef) and not getattr(inner, "is_documented", False):
                yield f"{place}.{name} is not documented: {inner!r}"
            elif isinstance(decode, types.Ref) and not isinstance(inner, types.Model):
                yield f"{place}.{name} is no object: {inner!r}"
            else:
                yield from _unread(revision, inner, f"{place}.{name}")
