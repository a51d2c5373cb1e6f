"""Get general server settings.

Returns the e-mail, notification and SIEM integration settings of the backup server.

Available to: Backup Administrator.

Source: https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/General-Options#operation/GetGeneralOptions
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, Response

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


async def asyncio_detailed(*, client: Client) -> Response[GeneralOptionsModel]:
    """The same as `asyncio`, with status, headers and body of the answer."""
    return await client.send(request())


async def asyncio(*, client: Client) -> GeneralOptionsModel:
    """Get general server settings.

    Raises:
        errors.StatusError: the server answered with an error status.
        errors.DecodingError: the answer is not what it should be at all.
        httpx.TransportError: no answer came.
    """
    return (await asyncio_detailed(client=client)).parsed
