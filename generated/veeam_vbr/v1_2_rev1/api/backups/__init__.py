"""The operations of the tag backups."""
