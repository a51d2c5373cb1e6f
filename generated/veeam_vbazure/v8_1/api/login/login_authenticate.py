"""Log in or refresh a token.

Exchanges a password, refresh token, multi-factor code, SAML response or SSO token for access and refresh tokens;
the grant type says which. With multi-factor authentication the password grant answers 200 without an access token:
take its mfa_token and call again with grant type Mfa and the code.

Source: https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Login#operation/Login_Authenticate
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.login import Login
    from ...models.login_from_client import LoginFromClient

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("Login"), 400: Ref("ProblemDetails400"), 401: Ref("ProblemDetailsTraceId")}


def request(*, body: LoginFromClient | None | Unset = UNSET) -> Request[Login, Login]:
    """Make the call without sending it."""
    return Request("login.login_authenticate", "POST", "/api/oauth2/token", _ANSWERS, data=body)


async def asyncio(*, client: Client, body: LoginFromClient | None | Unset = UNSET) -> Login:
    """Log in or refresh a token.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
