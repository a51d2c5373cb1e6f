from __future__ import annotations

from attrs import define

from ..types import Model, Ref


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinksDictionary(Model):
    """Links to related requests, by name; may be null."""

    _extra = Ref("LinkHAL")
