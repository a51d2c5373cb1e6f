from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, MapOf, Model, Ref, Unset, moment

if TYPE_CHECKING:
    import datetime

    from .job_status import JobStatus
    from .link_hal import LinkHAL
    from .page_of_resource_group import PageOfResourceGroup
    from .problem_details import ProblemDetails


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AsyncOperationOfPageOfResourceGroup(Model):
    """Asynchronous operation that ends in one page of resource groups.

    Attributes:
        id: Send it to /operations/{operationId} to poll the operation.
        status: Final once it is Success, Warning, Error or Canceled.
        error: Why the operation failed; set when status is Error.
        field_links: Links to related requests. Set by the server.
        result: What the operation produced, once it has succeeded.
    """

    _fields = {
        "id": ("id", None),
        "start_time": ("startTime", moment),
        "status": ("status", EnumRef("JobStatus")),
        "error": ("error", Ref("ProblemDetails")),
        "field_links": ("_links", MapOf(Ref("LinkHAL"))),
        "result": ("result", Ref("PageOfResourceGroup")),
    }

    id: str
    start_time: datetime.datetime
    status: JobStatus
    error: ProblemDetails | None | Unset = UNSET
    field_links: dict[str, LinkHAL] | None | Unset = UNSET
    result: PageOfResourceGroup | None | Unset = UNSET
