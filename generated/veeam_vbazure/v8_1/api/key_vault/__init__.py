"""The operations of the tag key_vault."""
