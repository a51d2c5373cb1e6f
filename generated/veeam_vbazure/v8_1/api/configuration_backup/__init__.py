"""The operations of the tag configuration_backup."""
