"""The operations of the tag automation."""
