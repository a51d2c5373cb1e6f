"""The operations of the tag connection."""
