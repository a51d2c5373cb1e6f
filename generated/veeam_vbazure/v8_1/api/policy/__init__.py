"""The operations of the tag policy."""
