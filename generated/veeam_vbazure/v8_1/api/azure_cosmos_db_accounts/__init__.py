"""The operations of the tag azure_cosmos_db_accounts."""
