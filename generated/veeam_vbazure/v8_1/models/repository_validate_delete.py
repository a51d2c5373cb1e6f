from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import UNSET, ListOf, Model, Ref, Unset

if TYPE_CHECKING:
    from .links_dictionary import LinksDictionary
    from .policy_id_name_type import PolicyIdNameType
    from .repository import Repository
    from .repository_validate_delete_error import RepositoryValidateDeleteError
    from .uuid_name_pair import UuidNamePair


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class RepositoryValidateDelete(Model):
    """What still uses a repository and so stands in the way of removing it.

    Attributes:
        used_in_policies: Backup policies that use the repository.
        used_in_storage_templates: Storage templates that use the repository.
        additional_usages_and_errors: Other uses of the repository, and problems found.
        field_links: Links to this item and to related ones, by relation.
    """

    _fields = {
        "repository": ("repository", Ref("Repository")),
        "used_in_policies": ("usedInPolicies", ListOf(Ref("PolicyIdNameType"))),
        "used_in_storage_templates": ("usedInStorageTemplates", ListOf(Ref("UuidNamePair"))),
        "additional_usages_and_errors": ("additionalUsagesAndErrors", ListOf(Ref("RepositoryValidateDeleteError"))),
        "field_links": ("_links", Ref("LinksDictionary")),
    }

    repository: Repository | None | Unset = UNSET
    used_in_policies: list[PolicyIdNameType] | None | Unset = UNSET
    used_in_storage_templates: list[UuidNamePair] | None | Unset = UNSET
    additional_usages_and_errors: list[RepositoryValidateDeleteError] | None | Unset = UNSET
    field_links: LinksDictionary | None | Unset = UNSET
