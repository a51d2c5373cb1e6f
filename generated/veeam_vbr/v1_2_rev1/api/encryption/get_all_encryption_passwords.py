"""List encryption passwords.

Returns one page of the encryption password records with their hints. The passwords themselves are not returned.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev1/tag/Encryption#operation/GetAllEncryptionPasswords
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, PageRequest, Ref, Unset, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.e_encryption_passwords_filters_order_column import EEncryptionPasswordsFiltersOrderColumn
    from ...models.encryption_password_model import EncryptionPasswordModel
    from ...models.encryption_passwords_result import EncryptionPasswordsResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("EncryptionPasswordsResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    *,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EEncryptionPasswordsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
) -> PageRequest[EncryptionPasswordsResult, EncryptionPasswordsResult, EncryptionPasswordModel]:
    """Make the call without sending it."""
    return PageRequest(
        "encryption.get_all_encryption_passwords",
        "GET",
        "/api/v1/encryptionPasswords",
        _ANSWERS,
        params={"skip": skip, "limit": limit, "orderColumn": order_column, "orderAsc": order_asc},
        items="data",
    )


async def asyncio(
    *,
    client: Client,
    skip: int | None | Unset = UNSET,
    limit: int | None | Unset = UNSET,
    order_column: EEncryptionPasswordsFiltersOrderColumn | None | Unset = UNSET,
    order_asc: bool | None | Unset = UNSET,
) -> EncryptionPasswordsResult:
    """List encryption passwords.

    Args:
        skip: How many rows to leave out before the page starts; advance it by the number of rows
            received.
        limit: The most rows to return in this page; the server may return fewer.
        order_column: Columns by which encryption passwords can be sorted.
        order_asc: True sorts in ascending order, false in descending order.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(skip=skip, limit=limit, order_column=order_column, order_asc=order_asc))).parsed


asyncio_detailed = detailed(request, asyncio)
