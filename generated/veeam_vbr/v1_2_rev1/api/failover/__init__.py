"""The operations of the tag failover."""
