"""Suppress the status of one best practice.

Marks one best practice as suppressed, with an optional note that says why, and returns it.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Security#operation/SuppressBestPracticesComplianceAlert
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import UNSET, Answers, Ref, Request, Unset, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.best_practices_compliance_model import BestPracticesComplianceModel
    from ...models.best_practices_suppress_request import BestPracticesSuppressRequest

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("BestPracticesComplianceModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(
    id: str, *, body: BestPracticesSuppressRequest | None | Unset = UNSET
) -> Request[BestPracticesComplianceModel, BestPracticesComplianceModel]:
    """Make the call without sending it."""
    return Request(
        "security.suppress_best_practices_compliance_alert",
        "POST",
        path("/api/v1/securityAnalyzer/bestPractices/{id}/suppress", id=id),
        _ANSWERS,
        json=body,
    )


async def asyncio(
    id: str, *, client: Client, body: BestPracticesSuppressRequest | None | Unset = UNSET
) -> BestPracticesComplianceModel:
    """Suppress the status of one best practice.

    Args:
        id: Identifier of the best practice, as GetBestPracticesComplianceResult lists it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id, body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
