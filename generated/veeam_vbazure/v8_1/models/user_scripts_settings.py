from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UserScriptsSettings(Model):
    """Scripts to run before and after a snapshot on one operating system.

    Attributes:
        pre_script_path: Path of the script to run before the snapshot.
        post_script_path: Path of the script to run after the snapshot.
        repository_snapshots_only: Whether to run the scripts only for snapshots that serve repository backups.
        ignore_exit_codes: Whether to go on when a script returns an error code.
        ignore_missing_scripts: Whether to go on when a script is not found.
    """

    _fields = {
        "scripts_enabled": ("scriptsEnabled", None),
        "pre_script_path": ("preScriptPath", None),
        "pre_script_arguments": ("preScriptArguments", None),
        "post_script_path": ("postScriptPath", None),
        "post_script_arguments": ("postScriptArguments", None),
        "repository_snapshots_only": ("repositorySnapshotsOnly", None),
        "ignore_exit_codes": ("ignoreExitCodes", None),
        "ignore_missing_scripts": ("ignoreMissingScripts", None),
    }

    scripts_enabled: bool | None | Unset = UNSET
    pre_script_path: str | None | Unset = UNSET
    pre_script_arguments: str | None | Unset = UNSET
    post_script_path: str | None | Unset = UNSET
    post_script_arguments: str | None | Unset = UNSET
    repository_snapshots_only: bool | None | Unset = UNSET
    ignore_exit_codes: bool | None | Unset = UNSET
    ignore_missing_scripts: bool | None | Unset = UNSET
