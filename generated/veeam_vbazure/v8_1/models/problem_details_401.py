from __future__ import annotations

from typing import Any

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProblemDetails401(Model):
    """Body of a 401 response: the access token is missing, expired or not accepted.

    Attributes:
        extensions: Further details of the problem.
        status: HTTP status code, repeated in the body.
        title: Short statement of the kind of problem.
        detail: What went wrong this time.
        type_: URI or name that identifies the kind of problem.
    """

    _fields = {
        "extensions": ("extensions", None),
        "status": ("status", whole),
        "title": ("title", None),
        "detail": ("detail", None),
        "type_": ("type", None),
    }

    extensions: Any = UNSET
    status: int | None | Unset = UNSET
    title: str | None | Unset = UNSET
    detail: str | None | Unset = UNSET
    type_: str | None | Unset = UNSET
