"""The operations of the tag protected_vnet."""
