"""The operations of the tag encryption."""
