"""Work of the simulated appliance: asynchronous operations, job sessions with their logs, a past of any length."""

from __future__ import annotations

import random
import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from ._answers import make
from ._core import Answer, Call, Json, Refused
from ._ids import Ids
from ._spec import Schema
from .vbaz_json import fields
from .vbaz_lists import bounds, day, page
from .vbaz_rows import BASE, MACHINES
from .vbaz_sessions import Operation, Resource, Session, backup_info

if TYPE_CHECKING:
    from .vbaz import Vbaz

_KEPT = 10_000
_SEEN = 2_000
_GAP = timedelta(seconds=300)
_PERIOD = 96

# Past sessions: type, share of a period, seconds.
_PAST = (
    ("PolicySnapshot", 40, 55),
    ("PolicyBackup", 24, 900),
    ("SqlPolicyBackup", 8, 700),
    ("FileSharePolicySnapshot", 8, 40),
    ("BackupRetention", 6, 70),
    ("HealthCheck", 3, 1800),
    ("ConfigurationBackupScheduled", 3, 120),
    ("RestoreVms", 2, 800),
    ("InfrastructureRescan", 2, 30),
)


class Work:
    """Everything that runs or ran on an appliance.

    Args:
        vbaz: the appliance.
        past: sessions in the past; they are made when they are read, so a million costs nothing.
    """

    def __init__(self, vbaz: Vbaz, past: int) -> None:
        self._vbaz = vbaz
        self.sessions: dict[str, Session] = {}
        """Sessions that were started while the simulator runs, oldest first."""
        self.operations: dict[str, Operation] = {}
        self.past = past
        self._ids = Ids("jobSession", vbaz.seed)
        self._by_policy: dict[str, list[Session]] = {}
        self._latest: datetime | None = None
        self._seen: dict[int, Session] = {}
        self._policies: list[Json] | None = None
        kinds = [entry for entry in _PAST for _ in range(entry[1])]
        rng = random.Random(f"{vbaz.seed}:past")
        rng.shuffle(kinds)
        self._pattern = [
            (kind, seconds * rng.uniform(0.6, 1.4), rng.choices(("Success", "Warning", "Error"), (88, 8, 4))[0])
            for kind, _, seconds in kinds
        ]
        vbaz.handlers |= {
            "AsyncOperation_GetOperation": self._operation,
            "JobSessions_GetJobSessions": self._list,
            "JobSessions_GetJobSessionById": self._get,
            "JobSessions_GetJobSessionLog": self._log,
            "JobSessions_StopJob": self._stop,
        }

    def start(
        self,
        kind: str,
        call: Call | None = None,
        *,
        info: Mapping[str, Json] | None = None,
        resources: Sequence[Resource] = (),
        title: str = "",
        share: float = 1.0,
        done: Callable[[Session], None] | None = None,
    ) -> Session:
        """Start a session.

        Args:
            kind: a JobSessionType.
            call: the request that starts it; an `outcome` fault for it decides how the session ends.
            info: what its kind says about it.
            resources: what it works on.
            title: what its log calls it.
            share: its duration as a part of the appliance's pace.
            done: called when it has ended, with nothing wrong or with a warning.
        """
        vbaz = self._vbaz
        session = Session(
            vbaz.new_id(),
            kind,
            vbaz.now(),
            max(0.1, vbaz.pace * share),
            info=dict(info or {}),
            resources=resources,
            title=title,
        )
        if call is not None and (fault := vbaz.faults.take("outcome", call.operation.id)):
            session.outcome = fault.result or "Error"
            session.text = fault.text or ""
            session.seconds = session.seconds if fault.seconds is None else fault.seconds
            session.hold = fault.state
        self.sessions[session.id] = session
        for policy in self._about(session):
            # A policy's status needs its latest runs only.
            self._by_policy[policy] = [*self._by_policy.get(policy, [])[-20:], session]
        while len(self.sessions) > _KEPT:
            self.sessions.pop(next(iter(self.sessions)))
        if done is not None:
            self._when_done(session, done)
        return session

    def later(self, call: Call, result: Callable[[], Json], *, share: float = 0.5) -> Answer:
        """Answer 202 with an asynchronous operation that ends with a result; a Refused from it becomes its problem."""
        vbaz = self._vbaz
        operation = Operation(vbaz.new_id(), vbaz.now(), vbaz.pace * share, result)
        if fault := vbaz.faults.take("outcome", call.operation.id):
            operation.seconds = operation.seconds if fault.seconds is None else fault.seconds
            operation.hold = fault.state
            if fault.state is None and fault.result not in ("Success", "Warning"):
                operation.text = fault.text or "Simulated failure"
        self.operations[operation.id] = operation
        while len(self.operations) > _KEPT:
            self.operations.pop(next(iter(self.operations)))
        # What an operation does happens when it is due, not when somebody looks.
        vbaz.later(vbaz.now(operation.seconds), lambda: operation.json(vbaz.now()) and None)
        return Answer(202, self._shown(operation))

    def find(self, identifier: str) -> Session:
        """The session of an id.

        Raises:
            Refused: there is none.
        """
        known = self.sessions.get(identifier.lower())
        if known is None:
            index = self._ids.index(identifier)
            if index is None or index >= self.past:
                raise Refused(404, f"There is no session {identifier}.", resource=identifier)
            known = self._old(index)
        return known

    def running(self, policy: str | None = None) -> list[Session]:
        """Sessions that have not ended, of one policy or of all."""
        now = self._vbaz.now()
        sessions = self.sessions.values() if policy is None else self._by_policy.get(policy, [])
        return [session for session in sessions if not session.over(now)]

    def past_id(self, index: int) -> str:
        """The id of a session of the past; 0 is the newest one."""
        return self._ids.of(index)

    def stop(self, session: Session) -> None:
        """Ask a session to stop."""
        if session.stopped is None and not session.over(self._vbaz.now()):
            session.stopped = self._vbaz.now()

    def latest(self, count: int) -> list[Session]:
        """The latest sessions, running and past, newest first."""
        live = list(reversed(self.sessions.values()))[:count]
        return live + [self._old(index) for index in range(min(self.past, count - len(live)))]

    def recent(self, policy: str) -> list[Session]:
        """Sessions of a policy that the simulator has seen run, latest first."""
        return self._by_policy.get(policy, [])[::-1]

    def _when_done(self, session: Session, done: Callable[[Session], None]) -> None:
        def look() -> None:
            now = self._vbaz.now()
            if not session.over(now):
                self._vbaz.later(session.end or now + timedelta(seconds=1), look)
            elif session.status(now) in ("Success", "Warning"):
                done(session)

        self._vbaz.later(session.end or self._vbaz.now(1), look)

    def _about(self, session: Session) -> set[str]:
        found: list[Json] = [fields(value).get("policyId") for value in session.info.values()]
        return {str(each) for each in found if each}

    # The past: session `i` began `i` times the gap before the newest one.

    @property
    def _newest(self) -> datetime:
        # Not read when the appliance is made: a clock may follow an event loop that does not run yet.
        if self._latest is None:
            self._latest = self._vbaz.now(-600)
        return self._latest

    def _old(self, index: int) -> Session:
        known = self._seen.get(index)
        if known is None:
            if len(self._seen) >= _SEEN:
                self._seen.clear()
            known = self._seen[index] = self._remember(index)
        return known

    def _remember(self, index: int) -> Session:
        kind, seconds, outcome = self._pattern[index % _PERIOD]
        session = Session(self._ids.of(index), kind, self._newest - index * _GAP, seconds, outcome)
        rng = random.Random(f"{self._vbaz.seed}:past:{index}")
        owner = self._owners()[index % _PERIOD]
        if owner is None:
            session.info = self.describe(kind, rng)
        else:
            session.info = {"backupJobInfo": backup_info(kind, owner, rng.randint(1, 40))}
        machines = self._vbaz.world.at(MACHINES).rows()
        session.resources = [Resource(row["id"], row["name"]) for row in rng.sample(machines, min(3, len(machines)))]
        return session

    def _owners(self) -> list[Json]:
        """The policies that the past sessions of a period ran for; None where it was no policy's."""
        if self._policies is None:
            rng = random.Random(f"{self._vbaz.seed}:owners")
            self._policies = [
                dict(self._vbaz.world.at(_policies(kind)).choose(rng) or {}) or None if "Policy" in kind else None
                for kind, _, _ in self._pattern
            ]
        return self._policies

    def describe(self, kind: str, rng: random.Random) -> dict[str, Json]:
        """What a session of a kind says about itself."""
        world = self._vbaz.world
        name = {
            "HealthCheck": "HealthCheckJobInfo",
            "FileLevelRestore": "FileLevelRestoreJobInfo",
            "FileShareFileRestore": "FileShareFileLevelRestoreJobInfo",
        }.get(kind)
        if name is None and kind.endswith("DataRetrieval"):
            name = "RestorePointDataRetrievalJobInfo"
        if name is None and "Repository" in kind:
            name = "RepositoryJobInfo"
        if name is None and "Restore" in kind:
            name = "RestoreJobInfo"
        if name is None and kind.endswith("Retention"):
            name = "RetentionJobInfo"
        if name is None:
            return {}
        schema: Schema = {"ref": name}
        made = make(self._vbaz.spec, schema, rng, self._vbaz.now())
        return {name[0].lower() + name[1:]: world.link(made, schema, rng)}

    def _positions(self, call: Call) -> tuple[list[int], int, int]:
        """Places in the pattern and bounds of the past that a list request asks for."""
        kinds, statuses = _asked(call, "Types"), _asked(call, "Status")
        places = [
            place
            for place, (kind, _, outcome) in enumerate(self._pattern)
            if (not kinds or kind.lower() in kinds) and (not statuses or outcome.lower() in statuses)
        ]
        low, high = 0, self.past
        if since := call.one("FromUtc"):
            high = min(high, int((self._newest - _aware(since)) / _GAP) + 1)
        if until := call.one("ToUtc"):
            low = max(low, -int((_aware(until) - self._newest) / _GAP))
        if policy := call.one("PolicyId"):
            places = [place for place in places if fields(self._owners()[place]).get("id") == policy.lower()]
        if call.one("ResourceId"):
            places = []  # What past sessions worked on is not kept: the filter finds what ran since the start.
        return places, max(0, low), max(0, high)

    # Operations.

    def _operation(self, call: Call) -> Answer:
        known = self.operations.get(call.path["operationId"].lower())
        if known is None:
            raise Refused(404, f"There is no operation {call.path['operationId']}.")
        return Answer(200, self._shown(known))

    def _shown(self, operation: Operation) -> Json:
        href = f"{self._vbaz.url}{BASE}/operations/{operation.id}"
        return operation.json(self._vbaz.now()) | {"_links": {"self": {"href": href}}}

    def _list(self, call: Call) -> Answer:
        now = self._vbaz.now()
        ignore = self._vbaz.faults.take("ignore_filter", call.operation.id) is not None
        asked = Call(call.operation) if ignore else call
        kinds, statuses = _asked(asked, "Types"), _asked(asked, "Status")
        policy, resource = asked.one("PolicyId"), asked.one("ResourceId")
        since, until = asked.one("FromUtc"), asked.one("ToUtc")
        live = [
            session
            for session in reversed(self.sessions.values())
            if (not kinds or session.type.lower() in kinds)
            and (not statuses or session.status(now).lower() in statuses)
            and (not policy or policy in self._about(session))
            and (not resource or any(resource == each.id for each in session.resources))
            and (not since or session.started >= _aware(since))
            and (not until or session.started <= _aware(until))
        ]
        places, low, high = self._positions(asked)

        def count(index: int) -> int:
            return index // _PERIOD * len(places) + bisect_left(places, index % _PERIOD)

        before = count(low)
        total = len(live) + max(0, count(high) - before)
        offset, limit = bounds(self._vbaz, call)
        if self._vbaz.faults:
            # Rows that a fault takes from the head are the newest sessions; it adds none, because sessions do that.
            live = list(self._vbaz.shifted(call.operation.id, live))
            total = len(live) + max(0, count(high) - before)
        stop = total if limit < 0 else min(total, offset + limit)
        rows = [session.json(now) for session in live[offset:stop]]
        for position in range(max(offset, len(live)) - len(live), stop - len(live)):
            turns, place = divmod(before + position, len(places))
            rows.append(self._old(turns * _PERIOD + places[place]).json(now))
        return page(self._vbaz, call, rows, total)

    def _get(self, call: Call) -> Answer:
        return Answer(200, self.find(call.path["sessionId"]).json(self._vbaz.now()))

    def _log(self, call: Call) -> Answer:
        session = self.find(call.path["sessionId"])
        entries = session.log(self._vbaz.now())
        if (instance := call.one("instanceId")) is not None:
            entries = [entry for entry in entries if entry["resourceHashId"] == instance]
        return Answer(200, {"jobSessionId": session.id, "log": entries})

    def _stop(self, call: Call) -> Answer:
        session = self.find(call.path["sessionId"])
        if session.over(self._vbaz.now()):
            raise Refused(400, "sessionId: the session has ended already")
        self.stop(session)
        return Answer(204)


def _policies(kind: str) -> str:
    for pattern, name in (("Sql", "sql"), ("FileShare", "fileShares"), ("Cosmos|Postgres|Mongo", "cosmosDb")):
        if re.search(pattern, kind):
            return f"{BASE}/policies/{name}"
    return f"{BASE}/policies/virtualMachines"


def _asked(call: Call, name: str) -> set[str]:
    return {value.lower() for value in call.query.get(name, ()) if value}


def _aware(text: str) -> datetime:
    found = day(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
