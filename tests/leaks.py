"""Watches a test for secrets that are shown: by logs, errors and all that led to them, spans, and representations.

What counts as a secret is not listed here: it is every text that the tested code itself masks, and so every password,
code and token that passes through a login.
"""

from __future__ import annotations

import logging
import weakref
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any

import pytest
from opentelemetry.sdk.trace import Span

from veeam_ext import Connection, VeeamError
from veeam_ext._auth import TokenAuth
from veeam_ext._tokens import Masked
from veeam_ext._wire import Wire

SHORTEST = 6
"""Characters of the shortest text that is looked for: shorter ones stand in other words."""

OURS = ("veeam_ext", "veeam_vbr", "veeam_vbazure")


class Leak(AssertionError):
    """A secret was shown."""


class Watch(logging.Handler):
    """What was shown while it watched, and the secrets that must not be in it."""

    def __init__(self) -> None:
        super().__init__(logging.DEBUG)
        self.secrets: set[str] = set()
        self.records: list[logging.LogRecord] = []
        self.errors: list[BaseException] = []
        self.spans: list[Span] = []
        self.objects: weakref.WeakSet[Any] = weakref.WeakSet()
        self.texts: list[tuple[str, str]] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.records.append(record)

    def shown(self) -> Iterator[tuple[str, str]]:
        """Where something was shown, and what."""
        yield from self.texts
        for record in self.records:
            yield f"log of {record.name}", self.format(record)
        for error in self.errors:
            for found in _chain(error):
                yield "error", f"{found!r} {found} {vars(found)!r} {found.args!r}"
                for frame in _frames(found.__traceback__):
                    for name, value in frame.f_locals.items():
                        yield f"local {name} of {frame.f_code.co_qualname}", _repr(value)
        for span in self.spans:
            yield "span", span.to_json()
        for found in self.objects:
            yield "repr", repr(found)

    def check(self) -> None:
        """Raise what was leaked.

        Raises:
            Leak: a secret was shown.
        """
        secrets = [secret for secret in self.secrets if len(secret) >= SHORTEST]
        if not secrets:
            return
        for where, text in self.shown():
            for secret in secrets:
                if secret in text:
                    raise Leak(f"{where} shows the secret {secret!r}: {text[:500]}")


@contextmanager
def watched(patch: pytest.MonkeyPatch) -> Generator[Watch]:
    """Watch until the block is left, then check."""
    watch, root = Watch(), logging.getLogger()

    def remember(cls: Any, note: Callable[[Any], None]) -> None:
        made = cls.__init__

        def __init__(self: Any, *args: Any, **kwargs: Any) -> None:  # noqa: N807
            made(self, *args, **kwargs)
            note(self)

        patch.setattr(cls, "__init__", __init__)

    def seen(found: Any) -> None:
        watch.objects.add(found)
        watch.texts.append(("repr", repr(found)))

    remember(Masked, lambda masked: watch.secrets.add(str(masked.reveal())))
    remember(VeeamError, watch.errors.append)
    for cls in (Connection, TokenAuth, Wire):
        remember(cls, seen)
    ended = Span.end

    def end(self: Span, end_time: int | None = None) -> None:
        ended(self, end_time)
        watch.spans.append(self)

    patch.setattr(Span, "end", end)
    level = root.level
    root.setLevel(logging.DEBUG)
    root.addHandler(watch)
    try:
        yield watch
    finally:
        root.removeHandler(watch)
        root.setLevel(level)
    watch.check()


def _chain(error: BaseException) -> Iterable[BaseException]:
    waiting, seen = [error], set[int]()
    while waiting:
        found = waiting.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        yield found
        waiting += [cause for cause in (found.__cause__, found.__context__) if cause is not None]


def _frames(trace: TracebackType | None) -> Iterator[FrameType]:
    """The frames of our own code, and of what it calls, of a traceback."""
    ours = False
    while trace is not None:
        name = str(trace.tb_frame.f_globals.get("__name__", ""))
        ours = ours or name.split(".")[0] in OURS
        if ours:
            yield trace.tb_frame
        trace = trace.tb_next


def _repr(value: object) -> str:
    try:
        return repr(value)
    except Exception as error:  # half-made objects of other libraries
        return f"<no repr: {type(error).__name__}>"
