from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .preferred_network_model import PreferredNetworkModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class PreferredNetworksModel(Model):
    """Networks to prefer for backup traffic."""

    _fields = {"is_enabled": ("isEnabled", None), "networks": ("networks", ListOf(Ref("PreferredNetworkModel")))}

    is_enabled: bool
    networks: list[PreferredNetworkModel] | None | Unset = UNSET
