from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import Ref
from .e_proxy_type import EProxyType
from .proxy_spec import ProxySpec

if TYPE_CHECKING:
    from .proxy_server_settings_model import ProxyServerSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ViProxySpec(ProxySpec):
    """A backup proxy for VMware vSphere to add."""

    _fields = {"server": ("server", Ref("ProxyServerSettingsModel"))}

    server: ProxyServerSettingsModel
    type_: EProxyType = EProxyType("ViProxy")
