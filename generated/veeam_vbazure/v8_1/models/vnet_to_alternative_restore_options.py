from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class VnetToAlternativeRestoreOptions(Model):
    """The subscription and region to restore a virtual network configuration to.

    Attributes:
        suffix: Text to append to the names of the restored items.
    """

    _fields = {"subscription_id": ("subscriptionId", None), "region_id": ("regionId", None), "suffix": ("suffix", None)}

    subscription_id: str | None | Unset = UNSET
    region_id: str | None | Unset = UNSET
    suffix: str | None | Unset = UNSET
