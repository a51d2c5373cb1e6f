from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .storage_template_configuration import StorageTemplateConfiguration


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class StorageTemplate(Model):
    """A choice of backup and archive repositories that SLA-based backup policies share.

    Attributes:
        is_assigned: Whether any policy uses the template.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "id": ("id", None),
        "name": ("name", None),
        "description": ("description", None),
        "is_assigned": ("isAssigned", None),
        "storage_configuration": ("storageConfiguration", Ref("StorageTemplateConfiguration")),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    id: str | None | Unset = UNSET
    name: str | None | Unset = UNSET
    description: str | None | Unset = UNSET
    is_assigned: bool | None | Unset = UNSET
    storage_configuration: StorageTemplateConfiguration | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
