from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .wan_accelerator_cache_model import WANAcceleratorCacheModel
    from .wan_accelerator_server_model import WANAcceleratorServerModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WANAcceleratorModel(Model):
    """A WAN accelerator, which reduces traffic over slow links."""

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "server": ("server", Ref("WANAcceleratorServerModel")),
        "cache": ("cache", Ref("WANAcceleratorCacheModel")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    server: WANAcceleratorServerModel | None | Unset = UNSET
    cache: WANAcceleratorCacheModel | None | Unset = UNSET
