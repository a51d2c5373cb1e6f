"""The operations of the tag sql_restore_point."""
