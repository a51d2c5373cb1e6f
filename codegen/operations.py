"""Write operations.py of a generated package: what is known of each operation beside its arguments and answers."""

from __future__ import annotations

from .bundle import Document, Revision, operations
from .insight import ASYNC_OPERATION, AUTOMATION_SESSION, KINDS, Insight, Kind, identifier

_HEAD = '''\
"""What is known of every operation: where it is, how it pages, what work it starts and how that is polled.

Data to read and to compare between revisions; nothing is imported by reading it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["BY_MODULE", "OPERATIONS", "WORKS", "Operation", "Paging", "Work"]


@dataclass(frozen=True, slots=True)
class Paging:
    """How a list is read page by page.

    Attributes:
        style: `query` and `offset` use parameters of the query, `body` uses properties of the body; with `none` one
            answer has all rows.
        items: name of the property that holds the rows.
        total: where the number of all rows is, as names from the outside in; empty where it is nowhere.
        start: where the number of rows to leave out goes, as names from the outside in.
        size: where the most rows to return goes.
        start_arg: the Python argument for `start`; for the style `body` it is `body`.
        size_arg: the Python argument for `size`.
    """

    style: str
    items: str
    total: tuple[str, ...]
    start: tuple[str, ...]
    size: tuple[str, ...]
    start_arg: str
    size_arg: str


@dataclass(frozen=True, slots=True)
class Work:
    """The work that an operation answers with.

    Attributes:
        kind: what it is, as in `session`, `task`, `job_session`, `async_operation`.
        poll: the operation that reads it again.
        stop: the operation that stops it, if there is one.
        argument: the argument of `poll` and `stop` that takes its id; the last of several.
        many: whether the answer is a list of it.
    """

    kind: str
    poll: str
    stop: str | None
    argument: str
    many: bool


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation.

    Attributes:
        id: its operationId.
        name: tag and module, as in `sessions.get_session`.
        method: the HTTP method.
        path: the path, with names of parameters in braces.
        paging: how it pages, if it answers a list.
        work: what work it answers with, if it does.
        binary: whether it answers raw bytes.
        roles: who may call it; empty where the reference does not say.
    """

    id: str
    name: str
    method: str
    path: str
    paging: Paging | None
    work: Work | None
    binary: bool
    roles: tuple[str, ...]

'''

_TAIL = '''

BY_MODULE: Final[dict[str, Operation]] = {operation.name: operation for operation in OPERATIONS.values()}
"""The same operations by tag and module."""
'''


def render(revision: Revision, document: Document) -> str:
    """The text of operations.py; every operation of the document has its entry."""
    insight = Insight(document)
    works: dict[str, str] = {}
    pagings: dict[str, str] = {}
    rolesets: dict[str, str] = {}
    entries: list[str] = []
    for path, method, op in operations(document):
        paging = insight.paging(method, op)
        page = "None"
        if paging:
            start = (
                identifier(paging.start[0]) if paging.style in ("query", "offset") else ("body" if paging.start else "")
            )
            size = identifier(paging.size[0]) if paging.style in ("query", "offset") else start
            literal = (
                f"Paging({paging.style!r}, {paging.items!r}, {paging.total!r}, {paging.start!r}, {paging.size!r}, "
                f"{start!r}, {size!r})"
            )
            page = pagings.setdefault(literal, f"_PAGING_{len(pagings) + 1}")
        work = "None"
        if found := insight.work(op):
            work = works.setdefault(_work(insight, *found), f"_WORK_{len(works) + 1}")
        binary = any(s is not None and s.get("format") == "binary" for s in insight.successes(op).values())
        roles = "()"
        if op.get("x-roles"):
            roles = rolesets.setdefault(repr(tuple(op["x-roles"])), f"_ROLES_{len(rolesets) + 1}")
        name = insight.names[op["operationId"]]
        entries.append(
            f"    {op['operationId']!r}: Operation({op['operationId']!r}, {name!r}, {method.upper()!r}, {path!r}, "
            f"{page}, {work}, {binary}, {roles}),"
        )
    kinds = [
        kind for kind in (*KINDS.values(), ASYNC_OPERATION, AUTOMATION_SESSION) if insight.parameters.get(kind.poll)
    ]
    lines = [f"{name}: Final = {literal}" for group in (pagings, works, rolesets) for literal, name in group.items()]
    lines += [
        "",
        f"# {revision}: {len(entries)} operations",
        "OPERATIONS: Final[dict[str, Operation]] = {",
        *entries,
        "}",
    ]
    lines += ["", "WORKS: Final[dict[str, Work]] = {"]
    lines += [f"    {kind.name!r}: {_work(insight, kind, False)}," for kind in kinds]
    lines += ["}", '"""Every kind of work, and how it is polled and stopped."""']
    return _HEAD + "\n" + "\n".join(lines) + "\n" + _TAIL


def _work(insight: Insight, kind: Kind, many: bool) -> str:
    poll, stop = insight.names[kind.poll], insight.names.get(kind.stop or "")
    argument = identifier(insight.parameters[kind.poll][-1])
    return f"Work({kind.name!r}, {poll!r}, {stop!r}, {argument!r}, {many})"
