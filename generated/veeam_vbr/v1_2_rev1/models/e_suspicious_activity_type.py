from __future__ import annotations

from ..types import OpenEnum


class ESuspiciousActivityType(OpenEnum):
    """What a malware event reports."""

    UNKNOWN = "Unknown"
    DELETED_USEFUL_FILES = "DeletedUsefulFiles"
    RANSOMWARE_NOTES = "RansomwareNotes"
    MALWARE_EXTENSIONS = "MalwareExtensions"
    ENCRYPTED_DATA = "EncryptedData"
    YARA_SCAN = "YaraScan"
    ANTIVIRUS_SCAN = "AntivirusScan"
    RENAMED_FILES = "RenamedFiles"
    INDICATOR_OF_COMPROMISE = "IndicatorOfCompromise"
