from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Ref, Unset, whole
from .e_repository_type import ERepositoryType
from .repository_spec import RepositorySpec

if TYPE_CHECKING:
    from .azure_data_box_storage_account_model import AzureDataBoxStorageAccountModel
    from .azure_data_box_storage_container_model import AzureDataBoxStorageContainerModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class AzureDataBoxStorageSpec(RepositorySpec):
    """A repository on an Azure Data Box device to be added.

    Attributes:
        task_limit_enabled: Whether maxTaskCount applies.
        max_task_count: Most tasks that may use the repository at the same time.
    """

    _fields = {
        "account": ("account", Ref("AzureDataBoxStorageAccountModel")),
        "container": ("container", Ref("AzureDataBoxStorageContainerModel")),
        "task_limit_enabled": ("taskLimitEnabled", None),
        "max_task_count": ("maxTaskCount", whole),
    }

    account: AzureDataBoxStorageAccountModel
    container: AzureDataBoxStorageContainerModel
    task_limit_enabled: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    type_: ERepositoryType = ERepositoryType("AzureDataBox")
