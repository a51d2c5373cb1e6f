"""The operations of the tag failback."""
