"""Change general server settings.

Replaces the e-mail, notification and SIEM integration settings and returns them. Read them first and send back the
whole set with your changes.

Available to: Backup Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/General-Options#operation/UpdateGeneralOptions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.general_options_model import GeneralOptionsModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("GeneralOptionsModel"),
    400: Ref("Error"),
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request(*, body: GeneralOptionsModel) -> Request[GeneralOptionsModel, GeneralOptionsModel]:
    """Make the call without sending it."""
    return Request("general_options.update_general_options", "PUT", "/api/v1/generalOptions", _ANSWERS, json=body)


async def asyncio(*, client: Client, body: GeneralOptionsModel) -> GeneralOptionsModel:
    """Change general server settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
