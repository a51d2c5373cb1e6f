"""The operations of the tag vm_size."""
