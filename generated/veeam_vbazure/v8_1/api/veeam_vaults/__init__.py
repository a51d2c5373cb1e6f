"""The operations of the tag veeam_vaults."""
