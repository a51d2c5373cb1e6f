from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .repository_validate_delete_error_code import RepositoryValidateDeleteErrorCode


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryValidateDeleteError(Model):
    """Another reason why a repository cannot be removed."""

    _fields = {"message": ("message", None), "code": ("code", EnumRef("RepositoryValidateDeleteErrorCode"))}

    message: str
    code: RepositoryValidateDeleteErrorCode
