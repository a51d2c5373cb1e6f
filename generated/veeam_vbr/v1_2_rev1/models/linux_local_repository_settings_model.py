from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset, whole

if TYPE_CHECKING:
    from .repository_advanced_settings_model import RepositoryAdvancedSettingsModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxLocalRepositorySettingsModel(Model):
    """Folder and limits of a repository on a Linux server.

    Attributes:
        path: Folder that keeps the backups.
        task_limit_enabled: Whether maxTaskCount applies.
        max_task_count: Most tasks that may work with the repository at once.
        read_write_limit_enabled: Whether readWriteRate applies.
        read_write_rate: Limit on the rate of reading and writing.
        use_fast_cloning_on_xfs_volumes: Whether fast cloning is used on XFS volumes.
    """

    _fields = {
        "path": ("path", None),
        "task_limit_enabled": ("taskLimitEnabled", None),
        "max_task_count": ("maxTaskCount", whole),
        "read_write_limit_enabled": ("readWriteLimitEnabled", None),
        "read_write_rate": ("readWriteRate", whole),
        "use_fast_cloning_on_xfs_volumes": ("useFastCloningOnXFSVolumes", None),
        "advanced_settings": ("advancedSettings", Ref("RepositoryAdvancedSettingsModel")),
    }

    path: str | None | Unset = UNSET
    task_limit_enabled: bool | None | Unset = UNSET
    max_task_count: int | None | Unset = UNSET
    read_write_limit_enabled: bool | None | Unset = UNSET
    read_write_rate: int | None | Unset = UNSET
    use_fast_cloning_on_xfs_volumes: bool | None | Unset = UNSET
    advanced_settings: RepositoryAdvancedSettingsModel | None | Unset = UNSET
