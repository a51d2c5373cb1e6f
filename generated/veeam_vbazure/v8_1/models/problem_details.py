from __future__ import annotations

from typing import Any

from attrs import define

from ..types import UNSET, MapOf, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProblemDetails(Model):
    """A problem report; asynchronous operations carry one when they end with an error.

    Attributes:
        type_: URI or name that identifies the kind of problem.
        title: Short statement of the kind of problem.
        status: HTTP status code that goes with the problem.
        detail: What went wrong this time.
        instance: URI or path of this occurrence.
        extensions: Further details, by name. Set by the server.
    """

    _fields = {
        "type_": ("type", None),
        "title": ("title", None),
        "status": ("status", whole),
        "detail": ("detail", None),
        "instance": ("instance", None),
        "extensions": ("extensions", MapOf(None)),
    }

    type_: str | None | Unset = UNSET
    title: str | None | Unset = UNSET
    status: int | None | Unset = UNSET
    detail: str | None | Unset = UNSET
    instance: str | None | Unset = UNSET
    extensions: dict[str, Any] | None | Unset = UNSET
