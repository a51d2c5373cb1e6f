"""The operations of the tag retention_settings."""
