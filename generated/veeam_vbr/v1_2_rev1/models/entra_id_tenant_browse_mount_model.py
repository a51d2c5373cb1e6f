from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .entra_id_tenant_browse_source_properties import EntraIdTenantBrowseSourceProperties


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class EntraIdTenantBrowseMountModel(Model):
    """A mount point of a tenant backup; its session is what items are checked, compared and restored in.

    Attributes:
        session_id: Identifier of the mount's session, for the calls that work on the mounted tenant.
        source_properties: Backup and tenant that are mounted.
    """

    _fields = {
        "session_id": ("sessionId", None),
        "source_properties": ("sourceProperties", Ref("EntraIdTenantBrowseSourceProperties")),
    }

    session_id: str
    source_properties: EntraIdTenantBrowseSourceProperties | None | Unset = UNSET
