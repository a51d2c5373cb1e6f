from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .storage_template_configuration_from_client import StorageTemplateConfigurationFromClient


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class UpdatedStorageTemplateFromClient(Model):
    """New settings for a storage template.

    Attributes:
        name: Minimum length 1, maximum length 255.
    """

    _fields = {
        "name": ("name", None),
        "description": ("description", None),
        "storage_configuration": ("storageConfiguration", Ref("StorageTemplateConfigurationFromClient")),
    }

    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    storage_configuration: StorageTemplateConfigurationFromClient | None | Unset = UNSET
