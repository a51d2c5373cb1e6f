"""Downloads to a path or an asynchronous writer, uploads from a path or an asynchronous reader, piece by piece."""

from __future__ import annotations

import hashlib
import inspect
import os
import secrets
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any, Protocol, TypeAlias

import anyio
from anyio import to_thread

from ._protocols import RequestLike
from ._wire import Body, Options, Wire
from .errors import ConfigurationError, TransferError

__all__ = ["AsyncReader", "AsyncWriter", "Download", "Progress", "Upload"]

_BLOCK = 1 << 20  # bytes of an upload that a thread reads at a time
_WRITTEN = 1 << 21  # bytes of a download that a thread writes at a time; half as many are slower, more take memory

# Told how many bytes are done, and of how many where that is known. May be a coroutine function.
Progress: TypeAlias = Callable[[int, int | None], Awaitable[None] | None]


class AsyncWriter(Protocol):
    """What bytes can be written to, as an `anyio.AsyncFile`."""

    def write(self, data: bytes, /) -> Awaitable[object]: ...


class AsyncReader(Protocol):
    """What bytes can be read from, as an `anyio.AsyncFile`; no bytes mean its end."""

    def read(self, size: int, /) -> Awaitable[bytes]: ...


async def _tell(progress: Progress | None, done: int, total: int | None) -> None:
    if progress is not None:
        told = progress(done, total)
        if inspect.isawaitable(told):
            await told


class Download:
    """A file that the server can send; nothing is asked of it before `to_path` or `to_writer` is awaited.

    Source: the operations whose answer is a file, such as DownloadFlrItem and CreateLicenseReport.
    """

    def __init__(self, wire: Wire, request: RequestLike[Any, Any], options: Options) -> None:
        self._wire = wire
        self._request = request
        self._options = options

    def __repr__(self) -> str:
        return f"<Download {self._request.operation}>"

    async def to_path(
        self, path: str | os.PathLike[str], *, sha256: str | None = None, progress: Progress | None = None
    ) -> int:
        """Download to a file, which appears, or replaces another, only when it is complete and right.

        A download that breaks off begins anew where the call may be repeated; it is never resumed in the middle.

        Args:
            path: where to; its folder must exist.
            sha256: what the file's SHA-256 must be, in hexadecimal.
            progress: told the bytes done and the bytes of all, if the server says how many.

        Returns:
            The size in bytes.

        Raises:
            TransferError: the checksum is another.
            OSError: the file cannot be written.
            CallError: the call failed; its errors are those of any call.
        """
        target = Path(path)
        part = target.with_name(f".{target.name}.{secrets.token_hex(4)}.part")

        async def save(body: Body) -> int:
            file = await to_thread.run_sync(lambda: part.open("wb"))
            hashed = hashlib.sha256()

            def write(chunks: list[bytes]) -> None:
                file.writelines(chunks)
                if sha256 is not None:
                    for chunk in chunks:
                        hashed.update(chunk)

            try:
                done = await _copy(body, lambda chunks: to_thread.run_sync(write, chunks), progress)
            finally:
                with anyio.CancelScope(shield=True):
                    await to_thread.run_sync(file.close)
            if sha256 is not None and hashed.hexdigest() != sha256.strip().lower():
                raise TransferError(
                    f"{self._request.operation}: the download has the SHA-256 {hashed.hexdigest()}, not {sha256}. "
                    f"Nothing was left at {target}; download it again"
                )
            return done

        try:
            done = await self._wire.consume(self._request, self._options, save, restart=True)
            await to_thread.run_sync(part.replace, target)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await to_thread.run_sync(lambda: part.unlink(missing_ok=True))
            raise
        return done

    async def to_writer(self, writer: AsyncWriter, *, progress: Progress | None = None) -> int:
        """Download to something that can be written to. Once its first bytes are written, nothing is repeated.

        Args:
            writer: has `async def write(data: bytes)`.
            progress: told the bytes done and the bytes of all, if the server says how many.

        Returns:
            The size in bytes.

        Raises:
            CallError: the call failed; what was written until then is incomplete.
        """
        return await self._wire.consume(
            self._request,
            self._options,
            lambda body: _copy(body, lambda chunks: writer.write(b"".join(chunks)), progress),
            restart=False,
        )


async def _copy(body: Body, write: Callable[[list[bytes]], Awaitable[object]], progress: Progress | None) -> int:
    length = body.headers.get("content-length", "")
    # The length of what is packed says nothing about the length of what is written.
    total = int(length) if length.isdigit() and "content-encoding" not in body.headers else None
    done, waiting, size = 0, list[bytes](), 0
    failure: BaseException | None = None
    with anyio.CancelScope() as scope:
        async for chunk in body:
            waiting.append(chunk)
            size += len(chunk)
            if size < _WRITTEN or failure is not None:
                continue
            try:
                await write(waiting)
                done, waiting, size = done + size, [], 0
                await _tell(progress, done, total)
            except BaseException as error:  # raised below
                # Just leaving would strand the HTTP library's generators; cancelled in its read, they all unwind.
                failure = error
                scope.cancel()
    if failure is not None:
        raise failure
    if waiting:
        await write(waiting)
        done += size
    await _tell(progress, done, total)
    return done


class Upload:
    """The content of an upload, read while it is sent; from a path it is read anew should the call be repeated."""

    def __init__(self, source: Path | AsyncReader, size: int, progress: Progress | None) -> None:
        self._source = source
        self._size = size
        self._progress = progress

    @classmethod
    async def of(
        cls, source: str | os.PathLike[str] | AsyncReader, size: int | None, progress: Progress | None
    ) -> Upload:
        """Find out how long the source is; the servers take no body of unknown length.

        Raises:
            ConfigurationError: the length of a reader is not given.
            OSError: there is no such file.
        """
        if isinstance(source, str | os.PathLike):
            path = Path(source)
            return cls(path, (await anyio.Path(path).stat()).st_size, progress)
        if size is None:
            raise ConfigurationError("An upload from a reader needs its size in bytes: upload(reader, size=…)")
        return cls(source, size, progress)

    @property
    def size(self) -> int:
        return self._size

    def __aiter__(self) -> AsyncIterator[bytes]:
        return _Blocks(self._source, self._size, self._progress)


class _Blocks(AsyncIterator[bytes]):
    # A class, and no file that stays open: an upload that breaks off leaves nothing behind that wants to be closed.

    def __init__(self, source: Path | AsyncReader, size: int, progress: Progress | None) -> None:
        self._source = source
        self._size = size
        self._progress = progress
        self._done = 0

    async def __anext__(self) -> bytes:
        left = self._size - self._done
        if not left:
            raise StopAsyncIteration
        if isinstance(self._source, Path):
            block = await to_thread.run_sync(self._read, self._source, min(left, _BLOCK))
        else:
            block = await self._source.read(min(left, _BLOCK))
        if not block:
            raise TransferError(f"The source of an upload ended {left} bytes before its stated {self._size}")
        self._done += len(block)
        await _tell(self._progress, self._done, self._size)
        return block

    def _read(self, path: Path, size: int) -> bytes:
        with path.open("rb") as file:
            file.seek(self._done)
            return file.read(size)
