from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .i_pv_4_settings_model import IPv4SettingsModel
    from .i_pv_6_settings_model import IPv6SettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IpSettingsModel(Model):
    """IPv4 and IPv6 settings of an appliance."""

    _fields = {
        "i_pv_4_settings": ("IPv4Settings", Ref("IPv4SettingsModel")),
        "i_pv_6_settings": ("IPv6Settings", Ref("IPv6SettingsModel")),
    }

    i_pv_4_settings: IPv4SettingsModel | None | Unset = UNSET
    i_pv_6_settings: IPv6SettingsModel | None | Unset = UNSET
