from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .azure_resource import AzureResource
    from .protected_item_resource_parent import ProtectedItemResourceParent
    from .protected_progress import ProtectedProgress


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ProtectedItem(Model):
    """One resource that a backup session processed, with its runs and their results.

    Attributes:
        resource_parent: What the resource belongs to, such as the server of a database.
        runs: The attempts to process the resource.
        success_count: How many runs succeeded.
        failure_count: How many runs failed.
    """

    _fields = {
        "resource": ("resource", Ref("AzureResource")),
        "resource_parent": ("resourceParent", Ref("ProtectedItemResourceParent")),
        "runs": ("runs", ListOf(Ref("ProtectedProgress"))),
        "success_count": ("successCount", whole),
        "failure_count": ("failureCount", whole),
        "protected_regions_count": ("protectedRegionsCount", whole),
    }

    resource: AzureResource | None | Unset = UNSET
    resource_parent: ProtectedItemResourceParent | None | Unset = UNSET
    runs: list[ProtectedProgress] | None | Unset = UNSET
    success_count: int | None | Unset = UNSET
    failure_count: int | None | Unset = UNSET
    protected_regions_count: int | None | Unset = UNSET
