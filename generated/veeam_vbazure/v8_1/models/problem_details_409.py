from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProblemDetails409(Model):
    """Body of a 409 response: the request conflicts with the present state of a resource or with running work.

    Attributes:
        detail: What went wrong this time.
        instance: URI or path of this occurrence.
        resource_id: ID of the resource in conflict, if one is known.
        session_id: ID of the session in conflict, if one is known.
        status: HTTP status code, repeated in the body.
        title: Short statement of the kind of problem.
        trace_id: Identifier by which this request can be traced.
        type_: URI or name that identifies the kind of problem.
    """

    _fields = {
        "detail": ("detail", None),
        "instance": ("instance", None),
        "resource_id": ("resourceId", None),
        "session_id": ("sessionId", None),
        "status": ("status", whole),
        "title": ("title", None),
        "trace_id": ("traceId", None),
        "type_": ("type", None),
    }

    detail: str | None | Unset = UNSET
    instance: str | None | Unset = UNSET
    resource_id: str | None | Unset = UNSET
    session_id: str | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    trace_id: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
