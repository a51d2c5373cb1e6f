"""The operations of the tag configuration."""
