"""The operations of the tag virtual_network."""
