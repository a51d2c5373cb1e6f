from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .flr_browse_filtration_model import FlrBrowseFiltrationModel
    from .flr_browse_order_spec import FlrBrowseOrderSpec
    from .pagination_spec import PaginationSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredDataFlrBrowseFolderSpec(Model):
    """Which folder of mounted unstructured data to list, with filter, order and page.

    Attributes:
        path: The folder to list.
    """

    _fields = {
        "path": ("path", None),
        "filter_": ("filter", Ref("FlrBrowseFiltrationModel")),
        "order": ("order", Ref("FlrBrowseOrderSpec")),
        "pagination": ("pagination", Ref("PaginationSpec")),
    }

    path: str
    filter_: FlrBrowseFiltrationModel | None | Unset = UNSET
    order: FlrBrowseOrderSpec | None | Unset = UNSET
    pagination: PaginationSpec | None | Unset = UNSET
