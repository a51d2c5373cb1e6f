"""Test the settings of a SQL backup policy.

Checks the SQL backup policy in the body without creating it and returns messages with their severity. Answers at
once, or with an asynchronous operation to poll until its status is final; on success its result holds the messages.

Source:
https://helpcenter.veeam.com/references/vbazure/8.1/rest/main/tag/SqlPolicy#operation/SqlPolicy_TestPolicyConfiguration
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...types import Answers, ListOf, Ref, Request, detailed

if TYPE_CHECKING:
    from ...client import Client
    from ...models.async_operation_of_array_of_sql_policy_configuration_test_result import (
        AsyncOperationOfArrayOfSqlPolicyConfigurationTestResult,
    )
    from ...models.new_sql_policy_from_client import NewSqlPolicyFromClient
    from ...models.sql_policy_configuration_test_result import SqlPolicyConfigurationTestResult

__all__ = ["asyncio", "asyncio_detailed", "request"]

_ANSWERS: Answers = {
    200: ListOf(Ref("SqlPolicyConfigurationTestResult")),
    202: Ref("AsyncOperationOfArrayOfSqlPolicyConfigurationTestResult"),
    400: Ref("ProblemDetails400"),
    401: Ref("ProblemDetails401"),
    403: Ref("ProblemDetails403"),
    415: Ref("ProblemDetails415"),
}


def request(
    *, body: NewSqlPolicyFromClient
) -> Request[
    list[SqlPolicyConfigurationTestResult] | AsyncOperationOfArrayOfSqlPolicyConfigurationTestResult,
    list[SqlPolicyConfigurationTestResult],
]:
    """Make the call without sending it."""
    return Request(
        "sql_policy.sql_policy_test_policy_configuration",
        "POST",
        "/api/v8.1/policies/sql/testConfiguration",
        _ANSWERS,
        json=body,
    )


async def asyncio(
    *, client: Client, body: NewSqlPolicyFromClient
) -> list[SqlPolicyConfigurationTestResult] | AsyncOperationOfArrayOfSqlPolicyConfigurationTestResult:
    """Test the settings of a SQL backup policy.

    Raises:
        errors.StatusError, errors.DecodingError, httpx.TransportError: as `Client.send` does.
    """
    return (await client.send(request(body=body))).parsed


asyncio_detailed = detailed(request, asyncio)
