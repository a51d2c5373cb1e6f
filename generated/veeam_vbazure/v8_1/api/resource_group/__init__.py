"""The operations of the tag resource_group."""
