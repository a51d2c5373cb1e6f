from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import define

from ..types import EnumRef, Model

if TYPE_CHECKING:
    from .e_license_report_format import ELicenseReportFormat


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class LicenseCreateReportSpec(Model):
    """Format of a license usage report."""

    _fields = {"report_format": ("reportFormat", EnumRef("ELicenseReportFormat"))}

    report_format: ELicenseReportFormat
