from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .flr_browse_properties import FlrBrowseProperties
    from .unstructured_data_browse_source_properties import UnstructuredDataBrowseSourceProperties


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UnstructuredDataFlrBrowseMountModel(Model):
    """Unstructured data mounted from a backup, open for browsing and restoring files.

    Attributes:
        session_id: Id of the restore session; the other operations on this mount take it in their path.
    """

    _fields = {
        "session_id": ("sessionId", None),
        "properties": ("properties", Ref("FlrBrowseProperties")),
        "source_properties": ("sourceProperties", Ref("UnstructuredDataBrowseSourceProperties")),
    }

    session_id: str
    properties: FlrBrowseProperties | None | Unset = UNSET
    source_properties: UnstructuredDataBrowseSourceProperties | None | Unset = UNSET
