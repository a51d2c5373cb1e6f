"""The operations of the tag tasks."""
