"""Login that survives expiry, rotation, cancellation and servers that refuse their own tokens, for both products.

One token serves all calls. It is renewed by one caller at a time while the others wait, before it expires or when the
server rejects it: by its refresh token, and where that is refused, or gave a token that is good for nothing, by one
login. A refresh token works once, so what renews a token is shielded from the cancellation of whoever asked for it.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncGenerator, Awaitable, Callable

import anyio

from ._failures import LOGIN, status_error
from ._tokens import (
    TIMEOUT,
    CodeWanted,
    Grant,
    Masked,
    Product,
    Secret,
    Token,
    login_refused,
    logout_request,
    parse_token,
    reveal,
    token_request,
)
from ._transport import CALL, AsyncClient, Auth, Request, RequestNotRead, Response, logger
from ._wire import Wire
from .errors import (
    CallError,
    CallTimeoutError,
    ConfigurationError,
    DecodingError,
    LoginError,
    StatusError,
    VeeamError,
)

__all__ = ["TokenAuth"]

_RENEW_AGAIN = 0.05  # of its lifetime, after a failure
_LOGOUT_TIMEOUT = 5.0
_LOGIN_PAUSE = 60.0  # seconds before a login whose token never worked may be followed by another


class TokenAuth(Auth):
    """Adds a valid token to each request.

    Args:
        product: which token endpoint.
        grant: how to log in; None if only tokens are given.
        access_token: a token to begin with; it is not logged out when the connection closes.
        refresh_token: a refresh token to begin with.
        mfa_code: the code of a multi-factor login, or what asks for it.
    """

    def __init__(
        self,
        product: Product,
        grant: Grant | None,
        *,
        access_token: Secret | None = None,
        refresh_token: Secret | None = None,
        mfa_code: Secret | None = None,
    ) -> None:
        self.product = product
        self._grant = grant
        self._given = (access_token, refresh_token)
        self._mfa_code = mfa_code
        self._lock = anyio.Lock()
        self._token: Token | None = None
        self._failures = 0
        self._failure: VeeamError | None = None
        self._refused: dict[tuple[str | Masked, ...], LoginError] = {}
        self._wire: Wire | None = None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._grant.name if self._grant else 'with given tokens'}>"

    def bind(self, wire: Wire) -> None:
        """Say through what to send token calls."""
        self._wire = wire

    async def async_auth_flow(self, request: Request) -> AsyncGenerator[Request, Response]:
        token = await self.token()
        for _ in range(3):  # as it is, by refresh, by login
            request.headers["Authorization"] = f"Bearer {token.access.reveal()}"
            response = yield request
            if response.status_code == 401 or (response.status_code == 403 and token.origin == "refresh"):
                if response.status_code == 403 and token.proven:
                    return  # really forbidden
            else:
                token.proven = token.proven or response.status_code < 500
                return
            await response.aread()  # frees the socket for the token call
            fresh = await self._renew(token, rejected=True)
            if fresh is token or not _is_replayable(request):
                return
            token = fresh

    async def token(self) -> Token:
        """Return a token that should work, after a login or a refresh where one is due.

        Raises:
            LoginError: the server refused the secrets.
            CallError: the token call failed otherwise.
        """
        token = self._token
        if token is None or token.is_due:
            token = await self._renew(token, rejected=False)
        return token

    async def logout(self) -> None:
        """Give the token back, if it is one of our own. A server that cannot be reached forgets it by itself."""
        token, self._token = self._token, None
        if token is None or token.origin == "given" or token.expired:
            return
        with anyio.move_on_after(_LOGOUT_TIMEOUT, shield=True):
            try:
                await self._send("logout", lambda http: logout_request(http, self.product, token.access))
            except CallError as error:
                logger.debug("Logout failed: %s", error)

    # --- renewing -----------------------------------------------------------------------------------------------------

    async def _renew(self, stale: Token | None, *, rejected: bool) -> Token:
        """Replace a token; the same is returned when nothing better can be had."""
        failures = self._failures
        async with self._lock:
            token = self._token
            if token is not None and (token is not stale or not (rejected or token.is_due)):
                return token  # somebody else was faster
            if self._failure is not None and self._failures != failures:
                raise copy.copy(self._failure)  # somebody else has just failed at it
            try:
                return await (self._first() if token is None else self._next(token, rejected=rejected))
            except VeeamError as error:
                if token is not None and not rejected and not token.expired:
                    logger.info("Renewing the token failed, it is used until it expires: %s", error)
                    token.due = anyio.current_time() + _RENEW_AGAIN * (token.lifetime or 0.0)
                    return token
                self._failures += 1
                self._failure = copy.copy(error)
                raise

    async def _first(self) -> Token:
        access, refresh = [None if given is None else await reveal(given) for given in self._given]
        if access is not None:
            self._token = Token(access, refresh, anyio.current_time(), None, "given")
            return self._token
        if refresh is not None:
            return await self._next(Token(Masked(""), refresh, 0.0, 0.0, "given"), rejected=True)
        return await self._login()

    async def _next(self, token: Token, *, rejected: bool) -> Token:
        useless = rejected and not token.proven
        if useless and token.origin == "login" and anyio.current_time() < token.born + _LOGIN_PAUSE:
            return token  # the server takes our login and refuses its token: another login would change nothing
        if token.refresh is not None and not (useless and token.origin == "refresh"):
            try:
                return await self._exchange(self.product.refresh, {"refresh_token": token.refresh}, "refresh")
            except StatusError as error:
                if error.status in (429, 502, 503, 504) or self._grant is None:
                    raise
                logger.info("The refresh token was answered with status %d: logging in anew", error.status)
        return token if self._grant is None else await self._login()

    async def _login(self) -> Token:
        grant = self._grant
        if grant is None:
            raise ConfigurationError(
                "There is no way to log in: connect with a user name and password, or with a token"
            )
        fields = {name: await reveal(secret) for name, secret in grant.fields.items()}
        try:
            return await self._exchange(grant.name, fields, "login")
        except CodeWanted as wanted:
            mfa_token = wanted.mfa_token
        if self._mfa_code is None:
            said = "login: the account needs a code of its multi-factor device. Connect with mfa_code="
            raise LoginError(said, operation=LOGIN, status=200)
        # Not shielded: a person may be asked, and the caller may stop waiting for them.
        code = await reveal(self._mfa_code)
        return await self._exchange("Mfa", {"mfa_token": mfa_token, "mfa_code": code}, "login")

    # --- token calls --------------------------------------------------------------------------------------------------

    async def _exchange(self, grant: str, fields: dict[str, Masked], origin: str) -> Token:
        """Get and keep a token, whatever happens to the caller meanwhile."""
        done: list[Token | VeeamError] = []

        async def shielded() -> None:
            with anyio.move_on_after(TIMEOUT, shield=True):
                try:
                    self._token = await self._ask(grant, fields, origin)
                    done.append(self._token)
                except VeeamError as error:
                    done.append(error)

        # In a task of its own, because asyncio's own cancellation does not heed shields; the group waits for it.
        async with anyio.create_task_group() as group:
            group.start_soon(shielded)
        if not done:
            said = f"login: the server did not answer within {TIMEOUT:.0f} s. Try again later"
            raise CallTimeoutError(said, operation=LOGIN, maybe_acted=False)
        if isinstance(done[0], VeeamError):
            raise done[0]
        return done[0]

    async def _ask(self, grant: str, fields: dict[str, Masked], origin: str) -> Token:
        secrets: tuple[str | Masked, ...] = (grant, *(value for name, value in fields.items() if name != "mfa_token"))
        if secrets in self._refused:
            again = copy.copy(self._refused[secrets])
            again.add_note("This is the answer to the first try: what a server has refused is not sent to it again")
            raise again
        born = anyio.current_time()  # before the request, so that the lifetime is never taken for longer than it is
        logger.debug("Asking for a token by %s", grant)
        response = await self._send(LOGIN, lambda http: token_request(http, grant, fields))
        if not response.is_success:
            error = status_error(
                LOGIN, response.status_code, response.headers, response.content, revision=self._revision
            )
            if isinstance(error, StatusError) and error.status in (400, 401, 403):
                error = self._refused[secrets] = login_refused(grant, error)
            raise error
        token = parse_token(response.content, born, origin)
        if isinstance(token, CodeWanted):
            raise token
        if token is None:
            raise DecodingError(
                "login: the answer holds no token. The URL may lead to something else than the REST API: check it",
                operation=LOGIN,
                status=response.status_code,
                content=b"",  # whatever it is, it may hold a secret
                maybe_acted=False,
            )
        return token

    def _send(self, operation: str, build: Callable[[AsyncClient], Request]) -> Awaitable[Response]:
        # What the function puts into the request stays out of the frames that an error could show.
        def ask(http: AsyncClient) -> Awaitable[Response]:
            request = build(http)
            request.extensions[CALL] = (operation, 1)
            return http.send(request, auth=None)

        assert self._wire is not None, "bind() comes first"
        return self._wire.without_token(operation, ask)

    @property
    def _revision(self) -> str:
        return "" if self._wire is None else self._wire.api.REVISION


def _is_replayable(request: Request) -> bool:
    try:
        _ = request.content
    except RequestNotRead:  # an upload that is read while it is sent
        return False
    return True
