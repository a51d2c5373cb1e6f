from __future__ import annotations

from ..types import OpenEnum


class MessageService(OpenEnum):
    """Azure service that carries messages in a private deployment."""

    SERVICE_BUS = "ServiceBus"
    QUEUE_STORAGE = "QueueStorage"
