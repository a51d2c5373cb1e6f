"""The operations of the tag sessions."""
