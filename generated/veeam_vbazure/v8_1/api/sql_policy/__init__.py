"""The operations of the tag sql_policy."""
