"""The operations of the tag license_."""
