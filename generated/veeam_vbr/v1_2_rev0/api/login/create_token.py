"""Log in or refresh an access token.

Returns an access token and a refresh token for the grant in the form: a password, a refresh token, an authorization
code or a VBR token. The access token lasts for expires_in seconds. A refresh token works only once and each refresh
returns a new one, so never refresh twice in parallel.

Available to: All user roles.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Login#operation/CreateToken
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.token_login_spec import TokenLoginSpec
    from ...models.token_model import TokenModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("TokenModel"), 400: Ref("Error"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(*, body: TokenLoginSpec) -> Request[TokenModel, TokenModel]:
    """Make the call without sending it."""
    return Request("login.create_token", "POST", "/api/oauth2/token", _ANSWERS, data=body)


async def asyncio(*, client: Client, body: TokenLoginSpec) -> TokenModel:
    """Log in or refresh an access token.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
