"""Reset the status of one best practice.

Resets the status of one best practice and returns it.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Security#operation/ResetBestPracticesComplianceStatus
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.best_practices_compliance_model import BestPracticesComplianceModel

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("BestPracticesComplianceModel"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request(id: str) -> Request[BestPracticesComplianceModel, BestPracticesComplianceModel]:
    """Make the call without sending it."""
    return Request(
        "security.reset_best_practices_compliance_status",
        "POST",
        path("/api/v1/securityAnalyzer/bestPractices/{id}/reset", id=id),
        _ANSWERS,
    )


async def asyncio(id: str, *, client: Client) -> BestPracticesComplianceModel:
    """Reset the status of one best practice.

    Args:
        id: Identifier of the best practice, as GetBestPracticesComplianceResult lists it.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(id))).parsed


asyncio_detailed = detailed(request, asyncio)
