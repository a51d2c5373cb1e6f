"""The generated clients of Veeam Backup for Microsoft Azure, a package for each revision."""
