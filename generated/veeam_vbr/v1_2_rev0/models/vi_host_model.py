from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Unset, whole
from .e_managed_server_type import EManagedServerType
from .managed_server_model import ManagedServerModel

if TYPE_CHECKING:
    from .e_vi_host_type import EViHostType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViHostModel(ManagedServerModel):
    """A vSphere server managed by the backup server.

    Attributes:
        credentials_id: Id of the credentials record for the server.
    """

    _fields = {
        "credentials_id": ("credentialsId", None),
        "port": ("port", whole),
        "vi_host_type": ("viHostType", EnumRef("EViHostType")),
    }

    credentials_id: str
    port: int
    vi_host_type: EViHostType | None | Unset = UNSET
    type_: EManagedServerType = EManagedServerType("ViHost")
