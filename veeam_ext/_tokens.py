"""What a login is made of: secrets that nothing shows, grants, tokens, and the requests and answers that carry them.

Form fields and answers are handled in functions of their own, so that no frame that holds a secret is left when an
error is rendered.
"""

from __future__ import annotations

import inspect
import json
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias, cast

import anyio

from ._transport import AsyncClient, Request
from .errors import ConfigurationError, LoginError, StatusError, VeeamError

__all__ = [
    "VBAZ",
    "VBR",
    "CodeWanted",
    "Grant",
    "Masked",
    "Product",
    "Secret",
    "Token",
    "hide",
    "login_refused",
    "logout_request",
    "parse_token",
    "reveal",
    "token_request",
]

TIMEOUT = 60.0  # seconds for a token call
_RENEW_AT = 0.8  # of a token's lifetime


class Masked:
    """A text that no repr, log or traceback shows; two are equal if their texts are."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        return self._text

    def __repr__(self) -> str:
        return "***"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Masked) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)


# A secret, or what returns it when it is needed: a function or a coroutine function without arguments.
Secret: TypeAlias = str | Masked | Callable[[], str] | Callable[[], Awaitable[str]]


@dataclass(frozen=True, slots=True, repr=False)
class Grant:
    """One way to log in: a grant type and the form fields that it takes."""

    name: str
    fields: Mapping[str, Secret]


@dataclass(frozen=True, slots=True)
class Product:
    """How the two products differ in logging in."""

    refresh: str  # its name of the grant
    logout_method: str
    logout_path: str
    probe: str | None = None  # the operation that tells whether a version is served, where no page names them all


VBR = Product("refresh_token", "POST", "/api/oauth2/logout")
VBAZ = Product("Refresh_token", "DELETE", "/api/oauth2/token", "system.system_get_about")


class CodeWanted(VeeamError):
    """The password was right, and a code is wanted too."""

    def __init__(self, mfa_token: Masked) -> None:
        super().__init__("login: the server wants one more code of the multi-factor device")
        self.mfa_token = mfa_token


@dataclass(slots=True, eq=False)
class Token:
    """An access token, what renews it, and what is known of its worth. Times are of anyio's clock, in seconds."""

    access: Masked
    refresh: Masked | None
    born: float
    lifetime: float | None
    origin: str  # login, refresh, or given
    proven: bool = False  # whether a call with it was answered otherwise than 401 or 403
    due: float | None = None  # when to renew it

    def __post_init__(self) -> None:
        self.due = None if self.lifetime is None else self.born + _RENEW_AT * self.lifetime

    @property
    def is_due(self) -> bool:
        return self.due is not None and anyio.current_time() >= self.due

    @property
    def expired(self) -> bool:
        return self.lifetime is not None and anyio.current_time() >= self.born + self.lifetime


def hide(secret: Secret | None) -> Secret | None:
    """Mask a text; what is to be asked later stays as it is."""
    return Masked(secret) if isinstance(secret, str) else secret


async def reveal(secret: Secret) -> Masked:
    """Ask for a secret, where it has to be asked for.

    Raises:
        ConfigurationError: what was to be asked failed, or returned no text.
    """
    if isinstance(secret, Masked):
        return secret
    if isinstance(secret, str):
        return Masked(secret)
    try:
        found = secret()
        text = Masked(await found if inspect.isawaitable(found) else found)
    except Exception as error:
        said = f"The callable that was given for a secret failed with {type(error).__name__}; nothing was sent"
        raise ConfigurationError(said) from error
    if not isinstance(text.reveal(), str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ConfigurationError("The callable that was given for a secret returned no text; nothing was sent")
    return text


def token_request(http: AsyncClient, grant: str, fields: Mapping[str, Masked]) -> Request:
    """Make the request for a token; both products take a form at the same place."""
    form = {"grant_type": grant} | {name: value.reveal() for name, value in fields.items()}
    return http.build_request("POST", "/api/oauth2/token", data=form, timeout=TIMEOUT)


def logout_request(http: AsyncClient, product: Product, access: Masked) -> Request:
    """Make the request that ends a session."""
    headers = {"Authorization": f"Bearer {access.reveal()}"}
    return http.build_request(product.logout_method, product.logout_path, headers=headers, timeout=TIMEOUT)


def parse_token(content: bytes, born: float, origin: str) -> Token | CodeWanted | None:
    """Read the answer to a token request. Of all times in it, only `expires_in` counts.

    Returns:
        the token; None if it holds none; of the first half of a multi-factor login, what to raise: not from here, as
        the error would keep this frame and the answer in it.
    """
    try:
        answer = json.loads(content)
    except ValueError:
        return None
    facts = cast("dict[str, Any]", answer) if isinstance(answer, dict) else {}
    access, refresh = facts.get("access_token"), facts.get("refresh_token")
    if not access:
        if facts.get("mfa_token"):
            return CodeWanted(Masked(str(facts["mfa_token"])))
        return None
    try:
        lifetime = float(facts.get("expires_in") or 0)
    except (TypeError, ValueError):
        lifetime = 0.0
    return Token(Masked(str(access)), Masked(str(refresh)) if refresh else None, born, lifetime or None, origin)


def login_refused(grant: str, error: StatusError) -> LoginError:
    """Make the error for secrets that the server does not take."""
    answer = f"{error.status}: {error.reason.rstrip('.')}" if error.reason else str(error.status)
    if grant.casefold() == "password":
        said = (
            f"login: the server refused the user name or the password ({answer}). "
            "They were tried once and will not be tried again, as every try counts towards the account's lock-out. "
            r"Check both; a domain account is written DOMAIN\user, in Python r'DOMAIN\user'"
        )
    else:
        said = f"login: the server refused the grant {grant} ({answer}). Get a new one"
    return LoginError(said, **vars(error))
