from __future__ import annotations

from ..types import OpenEnum


class EEntraIdTenantUserSortingProperty(OpenEnum):
    """Properties by which users in a backup can be sorted."""

    DISPLAY_NAME = "displayName"
    MAIL_ADDRESS = "mailAddress"
    USERNAME = "username"
    USER_TYPE = "userType"
    EMPLOYEE_TYPE = "employeeType"
    ACCOUNT_ENABLED = "accountEnabled"
    COMPANY_NAME = "companyName"
    CREATION_TYPE = "creationType"
    DEPARTMENT = "department"
    COUNTRY = "country"
    JOB_TITLE = "jobTitle"
    OFFICE_LOCATION = "officeLocation"
    OBJECT_ID = "objectId"
    LAST_RESTORE_POINT = "lastRestorePoint"
