from __future__ import annotations

from attrs import define

from ..types import UNSET, Unset, whole
from .credentials_model import CredentialsModel
from .e_credentials_type import ECredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LinuxCredentialsModel(CredentialsModel):
    """A stored Linux account.

    Attributes:
        unique_id: Identifier of the record besides its id, used in export and import.
        ssh_port: Port of the SSH server.
        elevate_to_root: Whether the account's rights are raised to those of root.
        add_to_sudoers: Whether the account is added to the sudoers file.
        use_su: Whether su is used to become root.
        private_key: Private key of the account, when it logs in by key.
        passphrase: Passphrase of the private key.
    """

    _fields = {
        "unique_id": ("uniqueId", None),
        "ssh_port": ("SSHPort", whole),
        "elevate_to_root": ("elevateToRoot", None),
        "add_to_sudoers": ("addToSudoers", None),
        "use_su": ("useSu", None),
        "private_key": ("privateKey", None),
        "passphrase": ("passphrase", None),
    }

    unique_id: str | None | Unset = UNSET
    ssh_port: int | None | Unset = UNSET
    elevate_to_root: bool | None | Unset = UNSET
    add_to_sudoers: bool | None | Unset = UNSET
    use_su: bool | None | Unset = UNSET
    private_key: str | None | Unset = UNSET
    passphrase: str | None | Unset = UNSET
    type_: ECredentialsType = ECredentialsType("Linux")
