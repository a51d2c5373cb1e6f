"""The simulated backup server's own settings: license, configuration backup, security analyzer, extents' modes."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from ._answers import stamp
from ._core import Answer, Call, Json, Refused, is_array, missing
from .vbr_seed import REPOSITORIES, SCALE_OUT, SERVERS

if TYPE_CHECKING:
    from .vbr import Vbr
    from .vbr_session import Session

LICENSE: Final = "/api/v1/license"
CONFIGURATION: Final = "/api/v1/configBackup"
PRACTICES: Final = "/api/v1/securityAnalyzer/bestPractices"

_MODES = {
    "EnableScaleOutExtentSealedMode": "Sealed",
    "DisableScaleOutExtentSealedMode": "Normal",
    "EnableScaleOutExtentMaintenanceMode": "Maintenance",
    "DisableScaleOutExtentMaintenanceMode": "Normal",
}


class Options:
    """Settings that there is one of, and what is done with them."""

    def __init__(self, vbr: Vbr) -> None:
        self._vbr = vbr
        self._last_scan: Session | None = None
        singles = vbr.store.singles
        singles[LICENSE] = vbr.store.made(
            "InstalledLicenseModel",
            "license",
            status="Valid",
            type="Subscription",
            edition="EnterprisePlus",
            licensedTo="Contoso",
            autoUpdateEnabled=True,
            freeAgentInstanceConsumptionEnabled=True,
        )
        singles[CONFIGURATION] = vbr.store.made(
            "ConfigBackupModel",
            "configuration",
            isEnabled=True,
            backupRepositoryId=vbr.default_repository,
            restorePointsToKeep=10,
            lastSuccessfulBackup={},
        )
        vbr.handlers |= {
            "InstallLicense": lambda call: self._license(status="Valid"),
            "RemoveLicense": lambda call: self._license(status="Invalid"),
            "SetAutoUpdate": lambda call: self._license(autoUpdateEnabled=self._enabled(call)),
            "SetAgentConsumption": lambda call: self._license(freeAgentInstanceConsumptionEnabled=self._enabled(call)),
            "RevokeInstanceLicense": lambda call: self._revoke(call, "instances", "instanceId"),
            "RevokeSocketLicense": lambda call: self._revoke(call, "sockets", "hostId"),
            "CreateLicenseReport": self._report,
            "StartConfigBackup": self._back_up,
            "StartSecurityAnalyzer": self._analyze,
            "GetSecurityAnalyzerSession": self._last_analysis,
            "SuppressBestPracticesComplianceAlert": lambda call: self._practice(call, "Suppressed"),
            "ResetBestPracticesComplianceStatus": lambda call: self._practice(call, "None"),
            "ResetAllBestPracticesComplianceStatuses": self._reset_practices,
            "GetBestPracticesComplianceResult": lambda call: Answer(200, {"items": self._practices()}),
        }
        vbr.handlers |= dict.fromkeys(_MODES, self._set_mode)
        vbr.handlers |= dict.fromkeys(("CreateScaleOutRepository", "UpdateScaleOutRepository"), self._scale_out)
        vbr.handlers["CreateProxy"] = self._proxy

    def _license(self, **changes: Json) -> Answer:
        singles = self._vbr.store.singles
        singles[LICENSE] = {**singles[LICENSE], **changes}
        return Answer(200, singles[LICENSE])

    def _enabled(self, call: Call) -> bool:
        return bool(call.body and call.body["enabled"])

    def _revoke(self, call: Call, collection: str, parameter: str) -> Answer:
        identifier = call.path[parameter]
        row = self._vbr.store.table(f"{LICENSE}/{collection}").remove(identifier)
        if row is None:
            raise missing("licensed workload", identifier)
        return Answer(200, row)

    def _report(self, call: Call) -> Answer:
        rows = self._vbr.store.table(f"{LICENSE}/instances").rows()
        lines = ["Name;Host;Type;Instances", *(f"{row['name']};{row['hostName']};{row['type']};1" for row in rows)]
        headers = {"content-disposition": 'attachment; filename="LicenseReport.csv"'}
        return Answer(200, "\r\n".join(lines).encode(), headers)

    def _back_up(self, call: Call) -> Answer:
        vbr = self._vbr

        def done(session: Session) -> None:
            last = {"lastSuccessfulTime": stamp(vbr.now()), "sessionId": session.id}
            vbr.store.singles[CONFIGURATION] = {**vbr.store.singles[CONFIGURATION], "lastSuccessfulBackup": last}

        session = vbr.work.start(call, "ConfigurationBackup", "Backup Configuration Job", then=done)
        return vbr.work.answer(session, 200)

    def _analyze(self, call: Call) -> Answer:
        vbr = self._vbr
        if self._last_scan is not None and not self._last_scan.over(vbr.now()):
            raise Refused(400, "The Security & Compliance Analyzer is already running.")
        self._last_scan = vbr.work.start(call, "SecurityComplianceAnalyzer", "Security & Compliance Analyzer")
        return vbr.work.answer(self._last_scan)

    def _last_analysis(self, call: Call) -> Answer:
        if self._last_scan is None:
            raise Refused(404, "The Security & Compliance Analyzer has not run yet.")
        return Answer(200, self._last_scan.json(self._vbr.now()))

    def _practices(self) -> list[Json]:
        singles = self._vbr.store.singles
        if PRACTICES not in singles:
            names = ("RDP is disabled", "Backup server is not in the domain", "Immutability is used", "MFA is enabled")
            singles[PRACTICES] = [
                {
                    "id": self._vbr.store.identifier(f"practice{at}"),
                    "bestPractice": name,
                    "status": "OK" if at % 2 else "Violation",
                    "note": "",
                }
                for at, name in enumerate(names)
            ]
        found: list[Json] = singles[PRACTICES]
        return found

    def _practice(self, call: Call, status: str) -> Answer:
        identifier = call.path["id"]
        body: Mapping[str, Json] = call.body or {}
        for row in self._practices():
            if row["id"] == identifier.lower():
                row |= {"status": status, "note": body.get("note") or ""}
                return Answer(200, row)
        raise missing("best practice", identifier)

    def _reset_practices(self, call: Call) -> Answer:
        for row in self._practices():
            row |= {"status": "None", "note": ""}
        return Answer(200, {"items": self._practices()})

    def _scale_out(self, call: Call) -> Answer:
        """Add or edit a scale-out repository: requests name its extents by their ids, answers also by their names."""
        repositories = self._vbr.store.table(REPOSITORIES)
        tier: Json = call.body["performanceTier"]
        extents: list[Json] = []
        for extent in tier["performanceExtents"]:
            repository = repositories.get(extent["id"])
            if repository is None:
                raise Refused(400, f"There is no repository with the id {extent['id']}.", resource=extent["id"])
            status = extent.get("status", "Normal")
            extents.append({"id": repository["id"], "name": repository["name"], "status": status})
        if not extents:
            raise Refused(400, "A scale-out repository needs at least one extent.")
        call.body = {**call.body, "performanceTier": {**tier, "performanceExtents": extents}}
        return self._vbr.store.answer(call)

    def _proxy(self, call: Call) -> Answer:
        """Add a proxy, which is called as its server is."""
        server = self._vbr.store.table(SERVERS).get(call.body["server"]["hostId"])
        call.body = {**call.body, "name": server["name"] if server else ""}
        return self._vbr.store.answer(call)

    def _set_mode(self, call: Call) -> Answer:
        vbr = self._vbr
        table = vbr.store.table(SCALE_OUT)
        row = table.find(call.path["id"], "scale-out repository")
        wanted = {str(each).lower() for each in call.body["repositoryIds"]}
        extents: list[Json] = row["performanceTier"]["performanceExtents"]
        unknown = wanted - {extent["id"] for extent in extents}
        if unknown:
            raise Refused(400, f"There is no extent with the id {min(unknown)}.", resource=min(unknown))
        mode = _MODES[call.operation.id]

        def changed(_: Session) -> None:
            current = table.get(row["id"])
            if current is None or not is_array(current["performanceTier"]["performanceExtents"]):
                return
            tier = current["performanceTier"]
            after = [
                {**extent, "status": mode} if extent["id"] in wanted else extent
                for extent in tier["performanceExtents"]
            ]
            table.put({**current, "performanceTier": {**tier, "performanceExtents": after}})

        session = vbr.work.start(
            call, "RepositoryMaintenance", call.operation.summary, seconds=vbr.pace / 2, then=changed
        )
        return vbr.work.answer(session)
