from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantGroupType(OpenEnum):
    """Kinds of Microsoft Entra ID groups."""

    MICROSOFT_365_GROUP = "Microsoft365Group"
    SECURITY_GROUP = "SecurityGroup"
    MAIL_ENABLED_SECURITY_GROUP = "MailEnabledSecurityGroup"
    DISTRIBUTION_GROUP = "DistributionGroup"
