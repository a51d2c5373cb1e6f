"""The operations of the tag system."""
