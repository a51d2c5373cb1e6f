"""List a session's tasks for one VM.

Returns the tasks of one session of an SLA-based policy that concern one VM, with their status and start time.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/Drilldown#operation/protectionPolicies_slaSessionTasks
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, Ref, Request, detailed, path

if TYPE_CHECKING:
    from ...client import Client
    from ...models.sla_session_task_report import SlaSessionTaskReport

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: Ref("SlaSessionTaskReport"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
}


def request(instance_id: str, session_id: str) -> Request[SlaSessionTaskReport, SlaSessionTaskReport]:
    """Make the call without sending it."""
    return Request(
        "drilldown.protection_policies_sla_session_tasks",
        "GET",
        path(
            "/api/v8.1/policy/slaBased/slaSessionTasks/{instance_id}/{session_id}",
            instance_id=instance_id,
            session_id=session_id,
        ),
        _ANSWERS,
    )


async def asyncio(instance_id: str, session_id: str, *, client: Client) -> SlaSessionTaskReport:
    """List a session's tasks for one VM.

    Args:
        instance_id: Id of the VM (instanceId in the SLA report).
        session_id: Id of the session.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(instance_id, session_id))).parsed


asyncio_detailed = detailed(request, asyncio)
