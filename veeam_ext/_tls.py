"""Whom to trust: the system's store, a CA file, a ready context, a pinned certificate, or knowingly anyone.

A backup server's own certificate is self-signed and carries no host name, so no CA file helps: pin its fingerprint.
"""

from __future__ import annotations

import hashlib
import os
import re
import ssl
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TypeAlias

import anyio

from .errors import CertificateError, ConfigurationError, ConnectFailedError

__all__ = ["Pin", "Trust", "Unverified", "certificate_error", "fetch_fingerprint", "ssl_context"]


class Pin:
    """Trust exactly these certificates, whatever names or dates they carry.

    Args:
        fingerprints: SHA-256 of a certificate as 64 hexadecimal digits, with or without colons, in any case. Give two
            while a certificate is being replaced.

    Raises:
        ConfigurationError: a fingerprint is not a SHA-256.
    """

    __slots__ = ("fingerprints",)

    def __init__(self, *fingerprints: str) -> None:
        if not fingerprints:
            raise ConfigurationError("Pin takes at least one SHA-256 fingerprint; fetch_fingerprint(host) shows it")
        self.fingerprints = tuple(_normal(text) for text in fingerprints)

    def __repr__(self) -> str:
        return f"Pin({', '.join(map(repr, self.fingerprints))})"


@dataclass(frozen=True, slots=True)
class Unverified:
    """Trust anyone. Whoever can answer in the server's place then gets the password: for a test bench only."""


Trust: TypeAlias = Pin | Unverified | ssl.SSLContext | str | os.PathLike[str] | None


def _normal(fingerprint: str) -> str:
    digits = re.sub(r"[\s:-]", "", fingerprint.lower().removeprefix("sha256").removeprefix("sha-256"))
    if not re.fullmatch("[0-9a-f]{64}", digits):
        raise ConfigurationError(
            f"{fingerprint!r} is no SHA-256 fingerprint: 64 hexadecimal digits are needed, not {len(digits)} characters"
            + (" (40 digits are a SHA-1, which is no longer safe)" if len(digits) == 40 else "")
        )
    return ":".join(digits[at : at + 2] for at in range(0, 64, 2)).upper()


def _fingerprint(certificate: bytes | None) -> str:
    return _normal(hashlib.sha256(certificate or b"").hexdigest())


class _Mismatch(ssl.SSLCertVerificationError):
    """Raised inside the handshake, so that not a byte of a request goes to a stranger."""

    actual = ""


class _PinnedObject(ssl.SSLObject):
    def do_handshake(self) -> None:
        super().do_handshake()
        actual = _fingerprint(self.getpeercert(binary_form=True))
        context = self.context
        if isinstance(context, _PinnedContext) and actual not in context.pins:
            error = _Mismatch(f"the server's certificate has the fingerprint {actual}")
            error.actual = actual
            raise error


class _PinnedContext(ssl.SSLContext):
    sslobject_class = _PinnedObject
    pins: tuple[str, ...] = ()


def ssl_context(trust: Trust) -> ssl.SSLContext:
    """Make the context for what to trust; None is the system's store.

    Raises:
        ConfigurationError: the CA file cannot be read, or what is given is nothing to trust.
    """
    if trust is None:
        return ssl.create_default_context()
    if isinstance(trust, ssl.SSLContext):
        return trust
    if isinstance(trust, Pin):
        pinned = _PinnedContext(ssl.PROTOCOL_TLS_CLIENT)
        pinned.pins = trust.fingerprints
        return _verify_nothing(pinned)
    if isinstance(trust, Unverified):
        return _verify_nothing(ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT))
    if isinstance(trust, str | os.PathLike):  # pyright: ignore[reportUnnecessaryIsInstance]
        try:
            return ssl.create_default_context(cafile=os.fspath(trust))
        except OSError as error:  # ssl.SSLError is one
            raise ConfigurationError(
                f"tls={str(trust)!r} is taken for a file of CA certificates, which cannot be read: {error}. "
                "Wrap a fingerprint in Pin(…)"
            ) from None
    raise ConfigurationError(
        f"tls={trust!r} says nothing to trust: give Pin(fingerprint), the path of a CA file, an ssl.SSLContext, "
        "None for the system's store, or Unverified() to trust anyone"
    )


def _verify_nothing(context: ssl.SSLContext) -> ssl.SSLContext:
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def certificate_error(chain: Iterable[BaseException], trust: Trust, operation: str) -> CertificateError | None:
    """The error to raise if one of a chain of exceptions is about the server's certificate."""
    for found in chain:
        if isinstance(found, _Mismatch):
            expected = trust.fingerprints if isinstance(trust, Pin) else ()
            return CertificateError(
                f"The server's certificate is not the pinned one: its SHA-256 fingerprint is {found.actual}, pinned "
                f"is {' or '.join(expected)}. If the certificate was replaced, compare the new fingerprint on the "
                "server itself and pin it; otherwise somebody is in between",
                operation=operation,
                expected=expected,
                actual=found.actual,
            )
        if isinstance(found, ssl.SSLCertVerificationError):
            return CertificateError(
                f"The server's certificate is not trusted: {found.verify_message or found}. A backup server's own "
                "certificate is self-signed: get its fingerprint with fetch_fingerprint(host, port), compare it on "
                "the server itself, and connect with tls=Pin(fingerprint)",
                operation=operation,
            )
    return None


async def fetch_fingerprint(host: str, port: int = 9419, *, timeout: float = 15) -> str:  # noqa: ASYNC109
    """Ask a server for its certificate and return the SHA-256 fingerprint, to be compared and then pinned.

    The fingerprint is of whoever answers: compare it with the one shown on the server itself before trusting it.

    Args:
        host: name or address.
        port: 9419, or 443, for VBR; 443 for VBAz.
        timeout: seconds.

    Returns:
        32 bytes as in `AB:CD:…`.

    Raises:
        ConnectFailedError: the server does not answer, or does not speak TLS.
    """
    from anyio.streams.tls import TLSAttribute, TLSStream  # httpx brings its own way, so that only this needs it

    try:
        with anyio.fail_after(timeout):
            async with await anyio.connect_tcp(host, port) as plain:
                secure = await TLSStream.wrap(
                    plain, ssl_context=ssl_context(Unverified()), hostname=host, standard_compatible=False
                )
                return _fingerprint(secure.extra(TLSAttribute.peer_certificate_binary))  # noqa: S610  # not Django's
    except (OSError, anyio.BrokenResourceError, anyio.EndOfStream) as error:  # TimeoutError and SSLError are OSErrors
        raise ConnectFailedError(
            f"{host}:{port} did not show a certificate ({type(error).__name__}: {error}). Check host, port and "
            "firewall; VBR listens on 9419 or 443, VBAz on 443",
            operation="fetch_fingerprint",
            maybe_acted=False,
        ) from None
