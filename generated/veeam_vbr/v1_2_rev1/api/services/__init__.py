"""The operations of the tag services."""
