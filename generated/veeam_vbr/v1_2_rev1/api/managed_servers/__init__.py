"""The operations of the tag managed_servers."""
