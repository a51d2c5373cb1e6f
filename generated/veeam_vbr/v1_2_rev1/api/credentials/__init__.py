"""The operations of the tag credentials."""
