from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AmazonS3IAStorageModel(Model):
    """Whether an Amazon S3 repository uses the infrequent access storage class.

    Attributes:
        single_zone_enabled: Whether data is kept in a single availability zone only.
    """

    _fields = {"is_enabled": ("isEnabled", None), "single_zone_enabled": ("singleZoneEnabled", None)}

    is_enabled: bool | None | Unset = UNSET
    single_zone_enabled: bool | None | Unset = UNSET
