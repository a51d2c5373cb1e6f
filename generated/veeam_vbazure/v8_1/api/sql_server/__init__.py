"""The operations of the tag sql_server."""
