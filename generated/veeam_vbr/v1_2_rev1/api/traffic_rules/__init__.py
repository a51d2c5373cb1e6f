"""The operations of the tag traffic_rules."""
