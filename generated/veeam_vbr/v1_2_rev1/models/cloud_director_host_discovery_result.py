from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .cloud_director_host_discovery_model import CloudDirectorHostDiscoveryModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudDirectorHostDiscoveryResult(Model):
    """The vCenter servers that are attached to a Cloud Director server. This list has no pages."""

    _fields = {"data": ("data", ListOf(Ref("CloudDirectorHostDiscoveryModel")))}

    data: list[CloudDirectorHostDiscoveryModel]
