"""The operations of the tag repository."""
