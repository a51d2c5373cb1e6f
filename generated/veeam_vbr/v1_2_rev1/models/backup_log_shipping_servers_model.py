from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class BackupLogShippingServersModel(Model):
    """Servers that carry transaction log backups to the repository, chosen by the server or listed.

    Attributes:
        shipping_server_ids: Servers to use when autoSelection is false.
    """

    _fields = {"auto_selection": ("autoSelection", None), "shipping_server_ids": ("shippingServerIds", ListOf(None))}

    auto_selection: bool
    shipping_server_ids: list[str] | None | Unset = UNSET
