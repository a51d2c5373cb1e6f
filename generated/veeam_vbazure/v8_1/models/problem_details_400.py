from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, MapOf, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProblemDetails400(Model):
    """Body of a 400 response: the request is malformed or its values are not accepted.

    Attributes:
        detail: What went wrong this time.
        errors: Messages for each rejected field, by field name. Set by the server.
        status: HTTP status code, repeated in the body.
        title: Short statement of the kind of problem.
        trace_id: Identifier by which this request can be traced.
        type_: URI or name that identifies the kind of problem.
    """

    _fields = {
        "detail": ("detail", None),
        "errors": ("errors", MapOf(ListOf(None))),
        "status": ("status", whole),
        "title": ("title", None),
        "trace_id": ("traceId", None),
        "type_": ("type", None),
    }

    detail: str | None | Unset = UNSET
    errors: dict[str, list[str]] | None | Unset = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    trace_id: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
