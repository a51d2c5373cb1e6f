from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, EnumRef, Model, Unset

if TYPE_CHECKING:
    from .e_platform_type import EPlatformType
    from .e_replica_type import EReplicaType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ReplicaModel(Model):
    """A replica of a machine; the type names the variant.

    Attributes:
        job_id: Id of the replication job.
        policy_unique_id: Identifier of the policy that the replica belongs to.
        platform_id: Id of the platform that platformName stands for.
    """

    _fields = {
        "id": ("id", None),
        "type_": ("type", EnumRef("EReplicaType")),
        "job_id": ("jobId", None),
        "name": ("name", None),
        "platform_name": ("platformName", EnumRef("EPlatformType")),
        "policy_unique_id": ("policyUniqueId", None),
        "platform_id": ("platformId", None),
    }
    _variants = ("type", {"Regular": "RegularReplicaModel"})

    id: str
    type_: EReplicaType
    job_id: str
    name: str
    platform_name: EPlatformType
    policy_unique_id: str | None | Unset = UNSET
    platform_id: str | None | Unset = UNSET
