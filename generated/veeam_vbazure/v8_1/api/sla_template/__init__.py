"""The operations of the tag sla_template."""
