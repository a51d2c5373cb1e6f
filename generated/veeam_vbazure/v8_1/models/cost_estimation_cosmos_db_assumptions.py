from __future__ import annotations

from attrs import define

from ..types import Model


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CostEstimationCosmosDbAssumptions(Model):
    """Assumptions behind a cost estimate for a Cosmos DB policy.

    Attributes:
        data_compression_ratio: How far the data is taken to shrink when compressed.
    """

    _fields = {"data_compression_ratio": ("dataCompressionRatio", None)}

    data_compression_ratio: float
