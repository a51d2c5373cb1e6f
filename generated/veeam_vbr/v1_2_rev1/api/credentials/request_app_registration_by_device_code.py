"""Get a code to register an Entra ID application.

Returns a verification code, the URL at which to enter it and its expiration time. Once the code has been confirmed
there, call FinishAppRegistrationByDeviceCode.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Credentials#operation/RequestAppRegistrationByDeviceCode
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

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


async def asyncio(*, client: Client, body: CloudDeviceCodeSpec) -> CloudDeviceCodeModel:
    """Get a code to register an Entra ID application.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
