from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProblemDetails415(Model):
    """Body of a 415 response: the content type of the request is not supported.

    Attributes:
        status: HTTP status code, repeated in the body.
        title: Short statement of the kind of problem.
        trace_id: Identifier by which this request can be traced.
        type_: URI or name that identifies the kind of problem.
    """

    _fields = {
        "status": ("status", whole),
        "title": ("title", None),
        "trace_id": ("traceId", None),
        "type_": ("type", None),
    }

    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    trace_id: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
