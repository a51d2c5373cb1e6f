"""Accounts and access tokens: roles, lock-out, lifetimes, refresh tokens that work once."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from ._answers import stamp
from ._clock import Clock

PASSWORD: Final = "Simulated-Passw0rd"
"""Password of every account of a simulated server that was given no accounts."""


@dataclass(frozen=True, slots=True)
class Account:
    """A user of the simulated server."""

    username: str
    password: str
    role: str
    mfa_code: str | None = None
    """The second factor that the account must give; None for an account without one."""


class Accounts:
    """Who may log in; counts wrong passwords towards a lock-out.

    Args:
        attempts: wrong passwords in a row after which the account is locked.
        lockout: seconds that it stays locked.
    """

    def __init__(self, accounts: Iterable[Account], clock: Clock, *, attempts: int = 5, lockout: float = 1800) -> None:
        self._accounts = {account.username.lower(): account for account in accounts}
        self._clock = clock
        self._failures: dict[str, int] = {}
        self._locked: dict[str, datetime] = {}
        self.attempts = attempts
        self.lockout = lockout
        self.logins = 0
        """Password logins tried so far, right and wrong."""

    def __iter__(self) -> Iterator[Account]:
        return iter(self._accounts.values())

    def failures(self, username: str) -> int:
        """Wrong passwords in a row so far."""
        return self._failures.get(username.lower(), 0)

    def locked(self, username: str) -> bool:
        """Whether the account is locked out now."""
        until = self._locked.get(username.lower())
        return until is not None and self._clock.now() < until

    def login(self, username: str, password: str) -> Account | None:
        """The account, or None: unknown, wrong password, or locked out; the server gives all three the same answer."""
        self.logins += 1
        name = username.lower()
        if self.locked(name):
            return None
        account = self._accounts.get(name)
        if account is not None and account.password == password:
            self._failures.pop(name, None)
            return account
        self._failures[name] = self._failures.get(name, 0) + 1
        if self._failures[name] >= self.attempts:
            self._locked[name] = self._clock.now() + timedelta(seconds=self.lockout)
            self._failures[name] = 0
        return None


@dataclass(frozen=True, slots=True)
class Grant:
    """One login: an access token and the refresh token that replaces it."""

    account: Account
    access_token: str
    refresh_token: str
    issued: datetime
    expires: datetime
    refresh_expires: datetime
    useless: bool = False
    """Every call with it is refused with 403, as some servers do after a refresh."""

    @property
    def expires_in(self) -> int:
        """Lifetime of the access token in seconds."""
        return round((self.expires - self.issued).total_seconds())

    def json(self) -> dict[str, object]:
        """What both products answer to a login."""
        return {
            "access_token": self.access_token,
            "token_type": "bearer",
            "refresh_token": self.refresh_token,
            "expires_in": self.expires_in,
            ".issued": stamp(self.issued),
            ".expires": stamp(self.expires),
        }


class Tokens:
    """The tokens that a server gave out and still knows.

    Args:
        access: seconds that an access token lives.
        refresh: seconds that a refresh token lives.
    """

    def __init__(self, clock: Clock, rng: random.Random, *, access: float = 900, refresh: float = 14 * 86400) -> None:
        self._clock = clock
        self._random = rng
        self._by_access: dict[str, Grant] = {}
        self._by_refresh: dict[str, Grant] = {}
        self.access = access
        self.refresh = refresh

    def grant(self, account: Account, *, refresh: float | None = None, useless: bool = False) -> Grant:
        """Log an account in; `refresh` shortens the refresh token's life (seconds)."""
        now = self._clock.now()
        grant = Grant(
            account,
            access_token=self.opaque(),
            refresh_token=self.opaque(),
            issued=now,
            expires=now + timedelta(seconds=self.access),
            refresh_expires=now + timedelta(seconds=self.refresh if refresh is None else refresh),
            useless=useless,
        )
        self._by_access[grant.access_token] = grant
        self._by_refresh[grant.refresh_token] = grant
        return grant

    def opaque(self) -> str:
        """A fresh unguessable-looking string, the same in each run with the same seed."""
        return f"{self._random.getrandbits(512):0128x}"

    def check(self, access_token: str) -> Grant | None:
        """The login of an access token that is known and not expired."""
        grant = self._by_access.get(access_token)
        if grant is None:
            return None
        if self._clock.now() >= grant.expires:
            del self._by_access[access_token]
            return None
        return grant

    def redeem(self, refresh_token: str) -> Grant | None:
        """The login that a refresh token continues; the token is spent, its access token lives on until it expires."""
        grant = self._by_refresh.pop(refresh_token, None)
        return grant if grant is not None and self._clock.now() < grant.refresh_expires else None

    def revoke(self, access_token: str) -> None:
        """Log out: forget the token and its refresh token."""
        grant = self._by_access.pop(access_token, None)
        if grant is not None:
            self._by_refresh.pop(grant.refresh_token, None)

    def revoke_all(self) -> None:
        """Forget every token, as a server does when it restarts."""
        self._by_access.clear()
        self._by_refresh.clear()

    def expire(self) -> None:
        """Forget every access token, leaving the refresh tokens."""
        self._by_access.clear()

    def __len__(self) -> int:
        return len(self._by_access)
