from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AdGroupQueryOptions(Model):
    """Options of a search for Microsoft Entra groups; none are defined."""
