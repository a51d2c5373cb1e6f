from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model, Ref

if TYPE_CHECKING:
    from .e_proxy_type import EProxyType
    from .proxy_server_settings_import_spec import ProxyServerSettingsImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProxyImportSpec(Model):
    """A backup proxy to import."""

    _fields = {
        "description": ("description", None),
        "type_": ("type", EnumRef("EProxyType")),
        "server": ("server", Ref("ProxyServerSettingsImportSpec")),
    }

    description: str
    type_: EProxyType
    server: ProxyServerSettingsImportSpec
