"""The operations of the tag vm_sla_based_policy."""
