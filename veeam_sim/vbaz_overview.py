"""What the simulated appliance tells about itself: overviews counted from its state, licence, time zone, agreements."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from ._answers import stamp
from ._core import Answer, Call, Json, Refused
from .vbaz_json import fields
from .vbaz_lists import page
from .vbaz_rows import BASE
from .vbaz_sessions import span

if TYPE_CHECKING:
    from .vbaz import Vbaz

ZONES = {
    "UTC": "(UTC) Coordinated Universal Time",
    "GMT Standard Time": "(UTC+00:00) Dublin, Edinburgh, Lisbon, London",
    "W. Europe Standard Time": "(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna",
    "Eastern Standard Time": "(UTC-05:00) Eastern Time (US & Canada)",
    "Pacific Standard Time": "(UTC-08:00) Pacific Time (US & Canada)",
    "Tokyo Standard Time": "(UTC+09:00) Osaka, Sapporo, Tokyo",
}
_SLA = f"{BASE}/policy/slaBased/virtualMachines"
_LATEST = 100
"""Sessions that an overview counts."""


class Overview:
    """Figures about an appliance."""

    def __init__(self, vbaz: Vbaz) -> None:
        self._vbaz = vbaz
        self._zone = "UTC"
        self._accepted = True
        self._licensed = True
        vbaz.handlers |= {
            "Reports_GetProtectedWorkloadsReport": self._workloads,
            "Reports_GetSessionsSummaryReport": self._sessions,
            "Reports_GetStatistics": self._statistics,
            "Worker_GetWorkerStatistics": self._workers,
            "License_GetLicense": lambda call: Answer(200, self._license()),
            "License_RemoveLicense": self._remove_license,
            "LicenseAgreement_GetCurrentLicenseAgreementAccepted": lambda call: Answer(200, self._accepted),
            "LicenseAgreement_AcceptLicenseAgreement": self._accept,
            "System_GetTimezones": lambda call: Answer(
                200, [{"id": name, "displayName": display} for name, display in ZONES.items()]
            ),
            "System_SetTimezone": self._set_zone,
            "System_GetServerDateTimeInfo": lambda call: Answer(
                200, {"utcDateTime": vbaz.stamp(), "timeZone": self._zone}
            ),
            "SlaProtectionPolicyTemplate_GetAssignedProtectionPolicies": lambda call: self._assigned(
                call, "slaPolicyTemplateId"
            ),
            "StorageProtectionPolicyTemplate_GetAssignedProtectionPolicies": lambda call: self._assigned(
                call, "storagePolicyTemplateId"
            ),
        }

    def _count(self, path: str) -> int:
        return len(self._vbaz.world.at(f"{BASE}{path}"))

    def _workloads(self, call: Call) -> Answer:
        return Answer(200, {
            "virtualMachinesTotalCount": self._count("/virtualMachines"),
            "virtualMachinesProtectedCount": self._count("/protectedItem/virtualMachines"),
            "sqlDatabasesTotalCount": self._count("/databases"),
            "sqlDatabasesProtectedCount": self._count("/protectedItem/sql"),
            "fileSharesTotalCount": self._count("/fileShares"),
            "fileSharesProtectedCount": self._count("/protectedItem/fileShares"),
        })  # fmt: skip

    def _sessions(self, call: Call) -> Answer:
        now = self._vbaz.now()
        latest = Counter(session.status(now) for session in self._vbaz.work.latest(_LATEST))
        result: Json = {f"latestSessions{name}Count": latest[name] for name in ("Error", "Warning", "Success")} | {
            f"latestSessions{name}CountDifference": "NotChanged" for name in ("Error", "Warning", "Success")
        }
        return Answer(200, result | {"latestSessionsRunningCount": len(self._vbaz.work.running())})

    def _statistics(self, call: Call) -> Answer:
        points = [
            row
            for name in ("virtualMachines", "sql", "fileShares", "cosmosDb/repository")
            for row in self._vbaz.world.at(f"{BASE}/restorePoints/{name}").rows()
        ]
        snapshots = sum("Snapshot" in str(row.get("backupDestination")) for row in points)
        archives = sum(row.get("accessTier") == "Archive" for row in points)
        day = self._vbaz.stamp(-86400)
        recent = [row for row in points if str(row.get("pointInTime")) > day]
        recent_snapshots = sum("Snapshot" in str(row.get("backupDestination")) for row in recent)
        recent_archives = sum(row.get("accessTier") == "Archive" for row in recent)
        return Answer(200, {
            "snapshotsCount": recent_snapshots,
            "backupsCount": max(0, len(recent) - recent_snapshots - recent_archives),
            "archivesCount": recent_archives,
            "snapshotsTotalCount": snapshots,
            "backupsTotalCount": max(0, len(points) - snapshots - archives),
            "archivesTotalCount": archives,
        })  # fmt: skip

    def _workers(self, call: Call) -> Answer:
        states = Counter(row.get("status") for row in self._vbaz.world.at(f"{BASE}/workers").rows())
        return Answer(200, {
            "countOfWorkers": states.total(),
            "runningWorkers": states["Busy"] + states["Idle"],
            "totalCycleTime": span(self._vbaz.now() - self._vbaz.now(-3600 * states.total())),
            "usedWorkers": states["Busy"],
            "deployedWorkers": states.total() - states["Removed"],
        })  # fmt: skip

    # Licence and agreements.

    def _license(self) -> Json:
        used = {
            "vmsInstancesUses": float(self._count("/protectedItem/virtualMachines")),
            "sqlInstancesUses": float(self._count("/protectedItem/sql")),
            "fileShareInstancesUses": float(self._count("/protectedItem/fileShares")),
            "cosmosDbInstancesUses": float(self._count("/protectedItem/cosmosDb")),
        }
        return {
            "licenseType": "Subscription" if self._licensed else "Free",
            "isFreeEdition": not self._licensed,
            "totalInstancesUses": sum(used.values()),
            **used,
            "instances": 500 if self._licensed else 10,
            "company": "Contoso" if self._licensed else None,
            "email": "backup@corp.example" if self._licensed else None,
            "licenseExpires": stamp(self._vbaz.now(300 * 86400)) if self._licensed else None,
            "licenseId": self._vbaz.store.fixed_id("license") if self._licensed else None,
            "supportId": "01234567" if self._licensed else None,
            "gracePeriodDays": 30,
            "veeamOnlineStoreUrl": None,
        }

    def _remove_license(self, call: Call) -> Answer:
        self._licensed = False
        return Answer(200, self._license())

    def _accept(self, call: Call) -> Answer:
        self._accepted = True
        return Answer(204)

    # Time.

    def _set_zone(self, call: Call) -> Answer:
        zone = next((name for name in ZONES if name == fields(call.body).get("timezoneId")), None)
        if zone is None:
            raise Refused(400, f"body.timezoneId: is none of {', '.join(ZONES)}")
        self._zone = zone
        return Answer(204)

    # Templates.

    def _assigned(self, call: Call, name: str) -> Answer:
        self._vbaz.store.check_path(call)
        rows: list[Json] = [
            {"protectionPolicyId": row["id"], "protectionPolicyName": row.get("name") or ""}
            for row in self._vbaz.world.at(_SLA).rows()
            if str(row.get(name)).lower() == call.path["templateId"].lower()
        ]
        return page(self._vbaz, call, rows)
