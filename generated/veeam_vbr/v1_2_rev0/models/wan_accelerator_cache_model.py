from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset, whole

if TYPE_CHECKING:
    from .ewan_accelerator_cache_size_unit import EWANAcceleratorCacheSizeUnit


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class WANAcceleratorCacheModel(Model):
    """Folder and size of a WAN accelerator's cache.

    Attributes:
        cache_size: Size of the cache, in units of cacheSizeUnit.
    """

    _fields = {
        "cache_folder": ("cacheFolder", None),
        "cache_size": ("cacheSize", whole),
        "cache_size_unit": ("cacheSizeUnit", EnumRef("EWANAcceleratorCacheSizeUnit")),
    }

    cache_folder: str | None | Unset = UNSET
    cache_size: int | None | Unset = UNSET
    cache_size_unit: EWANAcceleratorCacheSizeUnit | None | Unset = UNSET
