"""The operations of the tag proxies."""
