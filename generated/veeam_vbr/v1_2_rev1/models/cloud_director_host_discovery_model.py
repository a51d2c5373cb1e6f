from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorHostDiscoveryModel(Model):
    """One vCenter server that is attached to a Cloud Director server."""

    _fields = {"vi_server_name": ("viServerName", None), "certificate_thumbprint": ("certificateThumbprint", None)}

    vi_server_name: str
    certificate_thumbprint: str | None | Unset = UNSET
