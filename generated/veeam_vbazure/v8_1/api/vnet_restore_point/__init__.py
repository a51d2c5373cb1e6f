"""The operations of the tag vnet_restore_point."""
