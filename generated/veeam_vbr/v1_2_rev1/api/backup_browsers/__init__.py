"""The operations of the tag backup_browsers."""
