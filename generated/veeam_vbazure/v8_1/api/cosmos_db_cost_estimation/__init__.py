"""The operations of the tag cosmos_db_cost_estimation."""
