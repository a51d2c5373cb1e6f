"""The operations of the tag protected_virtual_machine."""
