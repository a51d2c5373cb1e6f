"""The operations of the tag repositories."""
