"""The generated clients of Veeam Backup & Replication, a package for each revision."""
