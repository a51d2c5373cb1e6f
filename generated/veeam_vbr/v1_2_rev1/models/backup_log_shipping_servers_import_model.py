from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupLogShippingServersImportModel(Model):
    """Log shipping servers of a job to be imported, chosen by the server or listed by name.

    Attributes:
        shipping_server_names: Servers to use when autoSelectEnabled is false.
    """

    _fields = {
        "auto_select_enabled": ("autoSelectEnabled", None),
        "shipping_server_names": ("shippingServerNames", ListOf(None)),
    }

    auto_select_enabled: bool
    shipping_server_names: list[str] | None | Unset = UNSET
