from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .cloud_director_host_import_spec import CloudDirectorHostImportSpec
    from .linux_host_import_spec import LinuxHostImportSpec
    from .vi_host_import_spec import ViHostImportSpec
    from .windows_host_import_spec import WindowsHostImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class ManageServerImportSpecCollection(Model):
    """Managed servers to import, grouped by type; an export returns the same form."""

    _fields = {
        "windows_hosts": ("windowsHosts", ListOf(Ref("WindowsHostImportSpec"))),
        "linux_hosts": ("linuxHosts", ListOf(Ref("LinuxHostImportSpec"))),
        "vi_hosts": ("viHosts", ListOf(Ref("ViHostImportSpec"))),
        "cloud_director_hosts": ("cloudDirectorHosts", ListOf(Ref("CloudDirectorHostImportSpec"))),
    }

    windows_hosts: list[WindowsHostImportSpec] | None | Unset = UNSET
    linux_hosts: list[LinuxHostImportSpec] | None | Unset = UNSET
    vi_hosts: list[ViHostImportSpec] | None | Unset = UNSET
    cloud_director_hosts: list[CloudDirectorHostImportSpec] | None | Unset = UNSET
