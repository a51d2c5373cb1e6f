"""Speed and memory of the clients beside their peers: `python -m benchmarks` runs every row of docs/performance.md."""
