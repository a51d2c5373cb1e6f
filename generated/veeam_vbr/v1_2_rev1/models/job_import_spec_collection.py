from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import ListOf, Model, Ref

if TYPE_CHECKING:
    from .job_import_spec import JobImportSpec


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class JobImportSpecCollection(Model):
    """Backup jobs to import; an export returns the same form."""

    _fields = {"jobs": ("jobs", ListOf(Ref("JobImportSpec")))}

    jobs: list[JobImportSpec]
