from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .flr_compare_attribute_model import FlrCompareAttributeModel


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class FlrCompareAttributesModel(Model):
    """Attributes of a file or folder compared with production."""

    _fields = {"path": ("path", None), "attributes": ("attributes", ListOf(Ref("FlrCompareAttributeModel")))}

    path: str
    attributes: list[FlrCompareAttributeModel]
