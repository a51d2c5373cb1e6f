from __future__ import annotations

from ..types import OpenEnum


class WorkerConfigurationCheckResultStatus(OpenEnum):
    """What a check found about a worker configuration."""

    VALID = "Valid"
    VALIDATION_ERROR = "ValidationError"
    NETWORK_DOES_NOT_EXIST = "NetworkDoesNotExist"
    WORKER_SUBSCRIPTION_CHANGED = "WorkerSubscriptionChanged"
