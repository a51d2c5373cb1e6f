"""The operations of the tag service."""
