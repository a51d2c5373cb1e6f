"""The operations of the tag worker."""
