from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProblemDetails429(Model):
    """Body of a 429 response: too many requests; wait before trying again.

    Attributes:
        status: HTTP status code, repeated in the body.
        title: Short statement of the kind of problem.
        trace_id: Identifier by which this request can be traced.
        detail: What went wrong this time.
    """

    _fields = {
        "status": ("status", whole),
        "title": ("title", None),
        "trace_id": ("traceId", None),
        "detail": ("detail", None),
    }

    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    trace_id: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET
