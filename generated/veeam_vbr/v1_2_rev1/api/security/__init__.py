"""The operations of the tag security."""
