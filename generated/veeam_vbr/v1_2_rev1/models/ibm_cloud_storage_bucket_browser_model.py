from __future__ import annotations

from attrs import define

from ..types import UNSET, ListOf, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class IBMCloudStorageBucketBrowserModel(Model):
    """A bucket in IBM Cloud Object Storage, with its folders."""

    _fields = {"name": ("name", None), "folders": ("folders", ListOf(None))}

    name: str | None | Unset = UNSET
    folders: list[str] | None | Unset = UNSET
