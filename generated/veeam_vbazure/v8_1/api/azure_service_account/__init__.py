"""The operations of the tag azure_service_account."""
