"""The operations of the tag cost_estimation."""
