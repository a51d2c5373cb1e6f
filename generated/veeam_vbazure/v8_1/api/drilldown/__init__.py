"""The operations of the tag drilldown."""
