"""Get a code to register an Entra ID application.

Returns a verification code, the URL at which to enter it and its expiration time. Once the code has been confirmed
there, call FinishAppRegistrationByDeviceCode.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/RequestAppRegistrationByDeviceCode
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

if TYPE_CHECKING:
    from ...client import Client
    from ...models.cloud_device_code_model import CloudDeviceCodeModel
    from ...models.cloud_device_code_spec import CloudDeviceCodeSpec

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    201: Ref("CloudDeviceCodeModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: CloudDeviceCodeSpec) -> Request[CloudDeviceCodeModel, CloudDeviceCodeModel]:
    """Make the call without sending it."""
    return Request(
        "credentials.request_app_registration_by_device_code",
        "POST",
        "/api/v1/cloudCredentials/appRegistration",
        _ANSWERS,
        json=body,
    )


async def asyncio_detailed(*, client: Client, body: CloudDeviceCodeSpec) -> Response[CloudDeviceCodeModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request(body=body))


async def asyncio(*, client: Client, body: CloudDeviceCodeSpec) -> CloudDeviceCodeModel:
    """Get a code to register an Entra ID application.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(body=body, client=client)).parsed
