"""The operations of the tag login."""
