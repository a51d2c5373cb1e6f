from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantApplicationType(OpenEnum):
    """Whether an application is an app registration or an enterprise application."""

    APP_REGISTRATION = "AppRegistration"
    ENTERPRISE_REGISTRATION = "EnterpriseRegistration"
