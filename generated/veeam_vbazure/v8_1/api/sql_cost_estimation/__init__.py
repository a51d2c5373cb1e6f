"""The operations of the tag sql_cost_estimation."""
