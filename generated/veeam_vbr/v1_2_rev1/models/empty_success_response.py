from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EmptySuccessResponse(Model):
    """An answer without properties; the request succeeded and there is nothing more to say. The body may be empty."""
