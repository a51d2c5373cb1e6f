"""Get a Google verification code.

Returns a verification code for a Google account, the URL at which to enter it and its expiration time.

Available to: Backup Administrator, Security Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Credentials#operation/RequestAuthentication
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.google_cloud_compute_verification_code_model import GoogleCloudComputeVerificationCodeModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("GoogleCloudComputeVerificationCodeModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request() -> Request[GoogleCloudComputeVerificationCodeModel, GoogleCloudComputeVerificationCodeModel]:
    """Make the call without sending it."""
    return Request("credentials.request_authentication", "POST", "/api/v1/cloudCredentials/authenticate", _ANSWERS)


async def asyncio(*, client: Client) -> GoogleCloudComputeVerificationCodeModel:
    """Get a Google verification code.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
