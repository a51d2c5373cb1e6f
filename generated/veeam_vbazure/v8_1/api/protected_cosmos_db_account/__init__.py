"""The operations of the tag protected_cosmos_db_account."""
