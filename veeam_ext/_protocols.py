"""The shapes of a generated package, of its operations and of its answers, as this layer relies on them.

Nothing here imports a generated package: one is handed in as `api=`, and whatever has these shapes will do. An
operation is passed as its module; because the module's `request` function carries a ParamSpec, type checkers know the
arguments and the answer of `connection.call(operation, …)` without a line written per operation.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, ParamSpec, Protocol, TypeVar

__all__ = [
    "ApiPackage",
    "AsyncOperationLike",
    "Caller",
    "I",
    "OperationInfo",
    "OperationModule",
    "P",
    "PageModule",
    "PageRequestLike",
    "PagingInfo",
    "R",
    "RequestLike",
    "ResponseLike",
    "T",
    "WorkInfo",
]

P = ParamSpec("P")
T = TypeVar("T")
R = TypeVar("R")
I = TypeVar("I")  # noqa: E741  # I: one item of a list
T_co = TypeVar("T_co", covariant=True)
R_co = TypeVar("R_co", covariant=True)
I_co = TypeVar("I_co", covariant=True)


class ResponseLike(Protocol[T_co]):
    """An answer: status, headers (looked up in any case), the body as it came and decoded."""

    @property
    def status_code(self) -> int: ...
    @property
    def headers(self) -> Mapping[str, str]: ...
    @property
    def content(self) -> bytes: ...
    @property
    def parsed(self) -> T_co: ...


class RequestLike(Protocol[T_co, R_co]):
    """One call, not sent yet: decoded, its answer is a `T`; once asynchronous work has ended, it stands for an `R`."""

    @property
    def operation(self) -> str: ...
    @property
    def method(self) -> str: ...
    @property
    def url(self) -> str: ...
    def decode(self, status: int, headers: Mapping[str, str], content: bytes) -> ResponseLike[T_co]: ...
    def result(self, value: Any) -> R_co: ...


class PageRequestLike(RequestLike[T_co, R_co], Protocol[T_co, R_co, I_co]):
    """A call that answers one page of a list of `I`."""

    def items(self, answer: Any) -> Sequence[I_co]: ...


class OperationModule(Protocol[P, T_co, R_co]):
    """A generated operation module. `request` builds the typed, unsent call."""

    @property
    def request(self) -> Callable[P, RequestLike[T_co, R_co]]: ...


class PageModule(Protocol[P, I_co]):
    """A generated operation module whose answers are pages."""

    @property
    def request(self) -> Callable[P, PageRequestLike[Any, Any, I_co]]: ...


class PagingInfo(Protocol):
    """How an operation pages: an entry of the generated OPERATIONS table."""

    @property
    def style(self) -> str: ...
    @property
    def items(self) -> str: ...
    @property
    def total(self) -> tuple[str, ...]: ...
    @property
    def start(self) -> tuple[str, ...]: ...
    @property
    def size(self) -> tuple[str, ...]: ...


class WorkInfo(Protocol):
    """Which kind of work an operation starts, and whether several."""

    @property
    def kind(self) -> str: ...
    @property
    def many(self) -> bool: ...


class OperationInfo(Protocol):
    """What the generated OPERATIONS table knows about one operation."""

    @property
    def id(self) -> str: ...
    @property
    def name(self) -> str: ...
    @property
    def method(self) -> str: ...
    @property
    def path(self) -> str: ...
    @property
    def paging(self) -> PagingInfo | None: ...
    @property
    def work(self) -> WorkInfo | None: ...
    @property
    def binary(self) -> bool: ...
    @property
    def roles(self) -> tuple[str, ...]: ...


class ApiPackage(Protocol):
    """One generated revision, such as `veeam_vbr.v1_2_rev0`."""

    @property
    def __name__(self) -> str: ...
    @property
    def REVISION(self) -> str: ...  # noqa: N802
    @property
    def OPERATIONS(self) -> Mapping[str, OperationInfo]: ...  # noqa: N802
    @property
    def Client(self) -> Callable[..., Any]: ...  # noqa: N802
    @property
    def operations(self) -> Any: ...
    @property
    def types(self) -> Any: ...
    @property
    def errors(self) -> Any: ...
    @property
    def models(self) -> Any: ...


class AsyncOperationLike(Protocol[T_co]):
    """The answer "in work" of VBAz: its end has a result."""

    @property
    def error(self) -> object: ...
    @property
    def result(self) -> T_co: ...


class Caller(Protocol):
    """What pagers, waiters and the hub need of a connection."""

    @property
    def api(self) -> ApiPackage: ...

    async def send(self, request: RequestLike[T, Any]) -> ResponseLike[T]:
        """Send one call with login, retries and errors of `veeam_ext.errors`."""
        ...

    def operation(self, op: object) -> OperationInfo:
        """The OPERATIONS entry of an operation module, or of a name such as `sessions.get_session`."""
        ...

    def module(self, name: str) -> OperationModule[..., Any, Any]:
        """Import `api.<name>`, as in `sessions.get_session`."""
        ...
