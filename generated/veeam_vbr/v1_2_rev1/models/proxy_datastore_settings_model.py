from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .proxy_datastore_model import ProxyDatastoreModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProxyDatastoreSettingsModel(Model):
    """Which datastores a proxy is connected to.

    Attributes:
        auto_select_enabled: Whether the backup server finds the datastores itself.
    """

    _fields = {
        "auto_select_enabled": ("autoSelectEnabled", None),
        "datastores": ("datastores", ListOf(Ref("ProxyDatastoreModel"))),
    }

    auto_select_enabled: bool
    datastores: list[ProxyDatastoreModel] | None | Unset = UNSET
