"""The operations of the tag restore."""
