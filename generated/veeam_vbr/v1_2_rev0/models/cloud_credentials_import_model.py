from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_cloud_credentials_type import ECloudCredentialsType


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class CloudCredentialsImportModel(Model):
    """Names a cloud credentials record in something to be imported.

    Attributes:
        tag: Tag of the record, beside its name, by which it is found.
    """

    _fields = {"name": ("name", None), "tag": ("tag", None), "type_": ("type", EnumRef("ECloudCredentialsType"))}

    name: str
    tag: str
    type_: ECloudCredentialsType
