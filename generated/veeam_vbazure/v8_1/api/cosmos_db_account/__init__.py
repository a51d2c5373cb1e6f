"""The operations of the tag cosmos_db_account."""
