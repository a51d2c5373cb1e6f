"""The operations of the tag vnet_policy."""
