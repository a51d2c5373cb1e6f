from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProblemDetails404(Model):
    """Body of a 404 response: the item asked for does not exist.

    Attributes:
        detail: What went wrong this time.
        instance: URI or path of this occurrence.
        status: HTTP status code, repeated in the body.
        title: Short statement of the kind of problem.
        trace_id: Identifier by which this request can be traced.
        type_: URI or name that identifies the kind of problem.
    """

    _fields = {
        "detail": ("detail", None),
        "instance": ("instance", None),
        "status": ("status", whole),
        "title": ("title", None),
        "trace_id": ("traceId", None),
        "type_": ("type", None),
    }

    detail: str | None | Unset = UNSET
    instance: str | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    trace_id: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
