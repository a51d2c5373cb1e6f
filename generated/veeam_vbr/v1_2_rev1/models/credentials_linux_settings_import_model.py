from __future__ import annotations

from attrs import define

from ..types import UNSET, Model, Unset, whole


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CredentialsLinuxSettingsImportModel(Model):
    """SSH and elevation settings of a Linux credentials record to be imported.

    Attributes:
        elevate_to_root: Whether the account is raised to root.
        add_to_sudoers: Whether the account is added to the sudoers file.
        use_su: Whether su may be used to become root.
        passphrase: Passphrase that opens privateKey.
    """

    _fields = {
        "ssh_port": ("SSHPort", whole),
        "elevate_to_root": ("elevateToRoot", None),
        "add_to_sudoers": ("addToSudoers", None),
        "use_su": ("useSu", None),
        "private_key": ("privateKey", None),
        "passphrase": ("passphrase", None),
        "root_password": ("rootPassword", None),
    }

    ssh_port: int | None | Unset = UNSET
    elevate_to_root: bool | None | Unset = UNSET
    add_to_sudoers: bool | None | Unset = UNSET
    use_su: bool | None | Unset = UNSET
    private_key: str | None | Unset = UNSET
    passphrase: str | None | Unset = UNSET
    root_password: str | None | Unset = UNSET
