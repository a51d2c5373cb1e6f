"""From openapi/ to generated/: bundling, layout rules, linting, templates and the gates that nothing gets lost."""
