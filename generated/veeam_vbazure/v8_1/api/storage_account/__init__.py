"""The operations of the tag storage_account."""
