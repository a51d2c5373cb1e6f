"""Get general server settings.

Returns the e-mail, notification and SIEM integration settings of the backup server.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/General-Options#operation/GetGeneralOptions
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
    401: Ref("Error"),
    403: Ref("Error"),
    404: Ref("Error"),
    500: Ref("Error"),
}


def request() -> Request[GeneralOptionsModel, GeneralOptionsModel]:
    """Make the call without sending it."""
    return Request("general_options.get_general_options", "GET", "/api/v1/generalOptions", _ANSWERS)


async def asyncio(*, client: Client) -> GeneralOptionsModel:
    """Get general server settings.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
