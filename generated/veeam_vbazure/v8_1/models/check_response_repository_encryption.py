from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .repository_encryption_check_result import RepositoryEncryptionCheckResult


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CheckResponseRepositoryEncryption(Model):
    """Findings of a configuration check about the encryption of repositories."""

    _fields = {"repositories": ("repositories", ListOf(Ref("RepositoryEncryptionCheckResult")))}

    repositories: list[RepositoryEncryptionCheckResult] | None | Unset = UNSET
