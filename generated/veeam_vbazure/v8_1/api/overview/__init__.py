"""The operations of the tag overview."""
