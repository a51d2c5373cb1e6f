"""How a vendor's specification becomes one of ours, step by step; `codegen.importer` puts the steps together."""
