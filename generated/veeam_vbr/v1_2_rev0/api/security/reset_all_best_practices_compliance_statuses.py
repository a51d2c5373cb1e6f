"""Reset the status of every best practice.

Resets the status of all best practices of the Security & Compliance Analyzer and returns them all.

Available to: Backup Administrator, Security Administrator.

Source:
https://helpcenter.veeam.com/references/vbr/13/rest/1.2-rev0/tag/Security#operation/ResetAllBestPracticesComplianceStatuses
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.best_practices_compliance_result import BestPracticesComplianceResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {200: Ref("BestPracticesComplianceResult"), 401: Ref("Error"), 403: Ref("Error"), 500: Ref("Error")}


def request() -> Request[BestPracticesComplianceResult, BestPracticesComplianceResult]:
    """Make the call without sending it."""
    return Request(
        "security.reset_all_best_practices_compliance_statuses",
        "POST",
        "/api/v1/securityAnalyzer/bestPractices/resetAll",
        _ANSWERS,
    )


async def asyncio(*, client: Client) -> BestPracticesComplianceResult:
    """Reset the status of every best practice.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request())).parsed


asyncio_detailed = detailed(request, asyncio)
