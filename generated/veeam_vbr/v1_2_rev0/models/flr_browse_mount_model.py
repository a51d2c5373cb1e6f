from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Ref, Unset

if TYPE_CHECKING:
    from .e_flr_type import EFlrType
    from .flr_browse_properties import FlrBrowseProperties
    from .flr_browse_source_properties import FlrBrowseSourceProperties


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrBrowseMountModel(Model):
    """A file system mounted from a restore point, open for browsing and restoring files.

    Attributes:
        session_id: Id of the restore session; the other file restore operations take it in their path.
    """

    _fields = {
        "session_id": ("sessionId", None),
        "type_": ("type", EnumRef("EFlrType")),
        "source_properties": ("sourceProperties", Ref("FlrBrowseSourceProperties")),
        "properties": ("properties", Ref("FlrBrowseProperties")),
    }

    session_id: str
    type_: EFlrType
    source_properties: FlrBrowseSourceProperties
    properties: FlrBrowseProperties | None | Unset = UNSET
