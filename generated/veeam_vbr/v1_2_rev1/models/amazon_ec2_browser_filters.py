from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonEC2BrowserFilters(Model):
    """Narrows the Amazon EC2 listing to one region."""

    _fields = {"region_id": ("regionId", None)}

    region_id: str
