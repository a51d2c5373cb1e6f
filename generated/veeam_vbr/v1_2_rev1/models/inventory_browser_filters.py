from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .filter_expression_model import FilterExpressionModel
    from .pagination_filter import PaginationFilter
    from .sort_expression_model import SortExpressionModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class InventoryBrowserFilters(Model):
    """Filter, order and page for a listing of inventory objects.

    Attributes:
        hierarchy_type: View of the hierarchy to browse, such as HostsAndClusters.
    """

    _fields = {
        "pagination": ("pagination", Ref("PaginationFilter")),
        "filter_": ("filter", Ref("FilterExpressionModel")),
        "sorting": ("sorting", Ref("SortExpressionModel")),
        "hierarchy_type": ("hierarchyType", None),
    }

    pagination: PaginationFilter | None | Unset = UNSET
    filter_: FilterExpressionModel | None | Unset = UNSET
    sorting: SortExpressionModel | None | Unset = UNSET
    hierarchy_type: str | None | Unset = UNSET
