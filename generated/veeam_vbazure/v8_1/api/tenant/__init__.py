"""The operations of the tag tenant."""
