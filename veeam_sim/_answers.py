"""Make JSON that is valid for a schema and looks like a server's: the same seed gives the same answer.

Values follow from the name of a property and of the schema that it stands in. Within one object they agree: the id and
the name of a region name one region, work ends after it began.
"""

from __future__ import annotations

import random
import re
import uuid
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Final

from . import _words
from ._spec import JSON, Schema, Shape, Spec

EPOCH: Final = datetime(2025, 3, 3, 12, 0, tzinfo=UTC)
"""The present of an answer for which no other was given."""

_DEEPEST = 5
_RARE = {"unknown", "none", "undefined", "neverexecuted", "other", "notset"}
_TROUBLE = re.compile(r"error|missing|warning|fail|missed|corrupt|hint", re.IGNORECASE)
_EXCEPTION = re.compile(r"disable|delete|remove|locked|another|cancel|ephemeral|withloss", re.IGNORECASE)
_KEY = re.compile(r"id$|name$|type$|^id|^name|status|state|path|size|result", re.IGNORECASE)


def make(spec: Spec, schema: Schema, rng: random.Random, now: datetime = EPOCH, /, **fixed: JSON) -> JSON:
    """Make an answer.

    Args:
        spec: where the schemas are that it refers to.
        schema: what the answer has to be valid for; `{"ref": "SessionModel"}` for a named one.
        rng: every choice comes from it.
        now: dates lie around it (aware).
        fixed: properties of the outermost object that are given; one that is a discriminator chooses the variant.

    Raises:
        SpecError: the schema refers to one that does not exist.
    """
    return _Draft(spec, rng, now).value("", "", schema, 0, fixed)


def stamp(when: datetime) -> str:
    """Write a time as the servers do, in UTC with six digits of a second."""
    # A third of the time that strftime takes, on the way of every row of every list.
    return when.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


class _Draft:
    """An answer in the making: its generator and what its parts have to agree on."""

    __slots__ = ("now", "region", "rng", "spec", "started", "took")

    def __init__(self, spec: Spec, rng: random.Random, now: datetime) -> None:
        self.spec = spec
        self.rng = rng
        self.now = now
        self.settle()

    def settle(self) -> None:
        """Choose anew what the parts of one object agree on."""
        self.region = self.rng.choice(list(_words.REGIONS))
        self.started = self.now - timedelta(seconds=self.rng.uniform(3600, 30 * 86400))
        self.took = timedelta(seconds=self.rng.uniform(20, 3000))

    def value(self, owner: str, name: str, schema: Schema, depth: int, fixed: dict[str, JSON] | None = None) -> JSON:
        shape = self.spec.shape(schema)
        # `nullable` beside a reference counts for nothing in OpenAPI 3.0: only the schema itself can allow null.
        if depth and self.spec.nullable(shape.schema) and self.absent(name, depth, shape):
            return None
        if shape.kind == "object" or fixed:
            return self.object(shape, depth, fixed or {}, name)
        if shape.kind == "array":
            return self.array(owner, name, shape, depth)
        if shape.kind == "string":
            return self.string(owner, name, shape.schema)
        if shape.kind == "boolean":
            return self.rng.random() < (0.1 if _TROUBLE.search(name) or _EXCEPTION.search(name) else 0.7)
        if shape.kind == "any":
            return {}
        return self.number(name, shape)

    def absent(self, name: str, depth: int, shape: Shape) -> bool:
        """Whether a value that may be null is."""
        if "enum" in shape.schema:
            return False  # OpenAPI 3.0 allows null only where the enum lists it, whatever `nullable` says.
        if shape.kind in ("object", "array") and depth > _DEEPEST:
            return True
        if _TROUBLE.search(name):
            return self.rng.random() < 0.8
        return not _KEY.search(name) and self.rng.random() < 0.1

    def object(self, shape: Shape, depth: int, fixed: dict[str, JSON], name: str) -> dict[str, JSON]:
        shape, tags = self.variant(shape, fixed)
        result: dict[str, JSON] = {}
        given = {**tags, **fixed}
        owner = self.family(shape.name) if shape.name else name
        for key, schema in shape.properties.items():
            if key in given:
                result[key] = given[key]
            elif key in shape.required or not self.left_out(key, schema, depth):
                result[key] = self.value(owner, key, schema, depth + 1)
        for key, value in fixed.items():
            result.setdefault(key, value)
        values = shape.schema.get("values")
        if values is not None and values.get("ref") != "LinkHAL" and depth <= _DEEPEST:
            result[_words.host(self.rng)] = self.value(owner, name, values, depth + 1)
        return result

    def family(self, name: str) -> str:
        """The schema that a variant goes back to: things are named after what they are, not after their make."""
        while parent := self.spec.named(name).get("extends"):
            name = parent
        return name

    def left_out(self, key: str, schema: Schema, depth: int) -> bool:
        """Whether an optional property is left out: where something went well, and where a schema holds itself."""
        kind = self.spec.shape(schema).kind
        return kind in ("object", "array") and (depth >= _DEEPEST or key == "error")

    def variant(self, shape: Shape, fixed: dict[str, JSON]) -> tuple[Shape, dict[str, str]]:
        """Choose a variant of a family, and of a family among its variants."""
        tags = dict(shape.tags)
        while mapping := shape.schema.get("mapping"):
            prop = shape.schema.get("discriminator", "")
            tag = fixed.get(prop)
            if tag not in mapping:
                tag = self.rng.choice(list(mapping))
            tags[prop] = tag
            if mapping[tag] == shape.name:
                break
            shape = self.spec.shape({"ref": mapping[tag]})
            tags = {**shape.tags, **tags}
        return shape, tags

    def array(self, owner: str, name: str, shape: Shape, depth: int) -> list[JSON]:
        items = shape.schema.get("items", {})
        inner = self.spec.shape(items)
        if depth > _DEEPEST or (_TROUBLE.search(name) and self.rng.random() < 0.8):
            return []
        count = self.rng.randint(1, 3 if depth < 3 else 2)
        if inner.kind == "string" and "enum" in inner.schema:
            allowed = [each for each in inner.schema["enum"] if each.lower() not in _RARE] or inner.schema["enum"]
            return self.rng.sample(allowed, min(count, len(allowed)))
        result: list[JSON] = []
        for _ in range(count):
            if inner.kind == "object":
                self.settle()
            result.append(self.value(owner, name, items, depth + 1))
        return [item for item in result if item is not None or self.spec.nullable(items)]

    def string(self, owner: str, name: str, schema: Schema) -> str:
        if "enum" in schema:
            if schema["enum"][0] == "Global":
                return "Global"
            common = [value for value in schema["enum"] if value.lower() not in _RARE]
            return self.rng.choice(common or schema["enum"])
        text = _writer(owner, name, schema.get("format", ""))(self)
        if len(text) < schema.get("minLength", 0):
            text = text.ljust(schema.get("minLength", 0), "0")
        return text[: schema["maxLength"]] if "maxLength" in schema else text

    def number(self, name: str, shape: Shape) -> int | float:
        low, high = _range(name)
        low, high = max(low, shape.schema.get("minimum", low)), min(high, shape.schema.get("maximum", high))
        if shape.schema.get("format") == "int32":
            high = min(high, (1 << 31) - 1)
        high = max(low, high)
        if shape.kind == "integer":
            return self.rng.randint(int(low), int(high))
        return round(self.rng.uniform(low, high), 2)

    def uuid(self) -> str:
        return str(uuid.UUID(int=self.rng.getrandbits(128), version=4))

    def hash(self) -> str:
        """The 52 letters and digits with which VBAz names what it found in Azure."""
        return "".join(self.rng.choices("0123456789abcdefghijklmnopqrstuv", k=52))

    def path(self) -> str:
        folder = _words.namer("folder")(self.rng)
        if self.rng.random() < 0.5:
            return f"C:\\Data\\{folder}\\{_words.namer('file')(self.rng)}"
        return f"/srv/{folder.lower()}/{_words.namer('file')(self.rng)}"

    def date(self, owner: str, name: str) -> datetime:
        folded = name.lower()
        if re.search(r"expir|till|next|until|validby|promo|scheduled", folded):
            return self.now + timedelta(days=self.rng.uniform(0.2, 300))
        if re.search(r"^(utc|server|local)?(date)?time$|current|utcdatetime", folded):
            return self.now
        if re.search(r"end|stop|processed|complet|finish|update|modif", folded):
            return self.started + self.took
        # What is made by a run is as old as the run; what people set up is older.
        if re.search(r"creation|created|validfrom|registered", folded) and not _OF_A_RUN.search(owner):
            return self.started - timedelta(days=self.rng.uniform(1, 200))
        return self.started

    def span(self) -> str:
        """A .NET time span."""
        seconds = self.took.total_seconds()
        return f"{int(seconds // 3600):02}:{int(seconds // 60 % 60):02}:{seconds % 60:010.7f}"


_Writer = Callable[[_Draft], str]

_OF_A_RUN = re.compile(r"session|task|point|backup|operation|mount|log|record|event", re.IGNORECASE)
_FORMATS: dict[str, _Writer] = {
    "uuid": _Draft.uuid,
    "time-span": _Draft.span,
    "time": lambda draft: draft.started.strftime("%H:%M:%SZ"),
    "binary": lambda draft: draft.hash(),
    "password": lambda draft: "",
    "uri": lambda draft: f"https://{_words.fqdn(draft.rng)}/",
    "int64": lambda draft: str(draft.rng.randint(1, 500)),
}

_ARM = {
    "storageaccount": "Microsoft.Storage/storageAccounts",
    "virtualnetwork|network": "Microsoft.Network/virtualNetworks",
    "keyvault": "Microsoft.KeyVault/vaults",
    "sqlserver": "Microsoft.Sql/servers",
    "elasticpool": "Microsoft.Sql/servers/elasticPools",
    "resourcegroup": "",
    "virtualmachine|^vm|azurevm": "Microsoft.Compute/virtualMachines",
    "database|sql": "Microsoft.Sql/servers/databases",
    "fileshare": "Microsoft.Storage/storageAccounts/fileServices/shares",
    "cosmos": "Microsoft.DocumentDB/databaseAccounts",
}
_HASHED = re.compile(r"hash|^(protected)?(virtualmachine|vm|database|fileshare|cosmosdbaccount)(id)?$|checksum", re.I)

# Texts by the name of the property in lower case; the first pattern that is found decides.
_TEXTS: dict[str, _Writer] = {
    r"password|secret|passphrase|privatekey|accesskey|sharedkey|pfx|saml|_token$|^token$": lambda draft: "",
    r"regiondisplayname|regionname|^location$": lambda draft: _words.REGIONS[draft.region],
    r"^(azure)?region(id|s|ids)?$|regionids?$": lambda draft: draft.region,
    r"jobtitle": lambda draft: draft.rng.choice(_words.OCCUPATIONS),
    r"officelocation": lambda draft: draft.rng.choice(_words.CITIES),
    r"^country$": lambda draft: draft.rng.choice(_words.COUNTRIES),
    r"^givenname$": lambda draft: _words.person(draft.rng).partition(" ")[0],
    r"mail|recipient|^from$|^to$": lambda draft: _words.mail(draft.rng),
    r"traceid": lambda draft: f"00-{draft.rng.getrandbits(128):032x}-{draft.rng.getrandbits(64):016x}-00",
    r"(thumb|finger)print": lambda draft: f"{draft.rng.getrandbits(160):040X}",
    r"serialnumber|checksum": lambda draft: f"{draft.rng.getrandbits(64):016X}",
    r"publicip": lambda draft: draft.rng.choice(_words.PUBLIC),
    r"ipv6": lambda draft: f"fd00::{draft.rng.getrandbits(16):x}:{draft.rng.getrandbits(16):x}",
    r"subnetmask": lambda draft: "255.255.255.0",
    r"addressspace|cidr|addressprefix": lambda draft: f"10.{draft.rng.randint(0, 255)}.0.0/16",
    r"(^|[a-z])ip(s|v4|address|start|end)?(es)?$|dnsserver|winsserver|gateway$": lambda d: _words.address(d.rng),
    r"href|url|uri|link|servicepoint|endpoint|metadata$": lambda draft: f"https://{_words.fqdn(draft.rng)}/",
    r"fqdn|dnsname": lambda draft: _words.fqdn(draft.rng),
    r"version|build": lambda draft: f"{draft.rng.randint(8, 13)}.0.{draft.rng.randint(9, 999)}",
    r"currency": lambda draft: "EUR",
    r"timezone": lambda draft: draft.rng.choice(_words.ZONES),
    r"visibility": lambda draft: "Private",
    r"sharepath|uncpath": lambda draft: rf"\\{_words.host(draft.rng)}\{_words.namer('folder')(draft.rng)}",
    r"folder$": lambda draft: f"C:\\Data\\{_words.namer('folder')(draft.rng)}",
    r"path|script$|commandline|command$": _Draft.path,
    r"^hours$": lambda draft: ",".join(draft.rng.choices("01", k=24)),
    r"duration|totaltime": _Draft.span,
    r"supportcode|supportid": lambda draft: f"{draft.rng.randint(10**7, 10**8 - 1):08}",
    r"supportexpiration|licenseexpires": lambda draft: stamp(draft.date("", "expires")),
    r"currentowner|createdby|initiator|modifiedby|processedby|^user$": lambda draft: _words.login(draft.rng),
    r"description|note|detail|comment|reason": lambda draft: f"Made by {_words.person(draft.rng)}",
    r"message|title|text$": lambda draft: f"Processing {_words.host(draft.rng)}",
    r"filter|pattern": lambda draft: "",
    r"username|login|account$": lambda draft: _words.login(draft.rng),
    r"tagvalue|^value$": lambda draft: draft.rng.choice(("production", "test", "finance", "gold")),
    r"copyright": lambda draft: "Simulated; not a real server",
}
_PATTERNS = [(re.compile(pattern), writer) for pattern, writer in _TEXTS.items()]


@cache
def _writer(owner: str, name: str, form: str) -> _Writer:
    """How the texts of a property are written."""
    folded = name.lower()
    if form in ("date-time", "date"):
        if form == "date":
            return lambda draft: draft.date(owner, name).strftime("%Y-%m-%d")
        return lambda draft: stamp(draft.date(owner, name))
    if form in _FORMATS:
        return _FORMATS[form]
    for pattern, writer in _PATTERNS:
        if pattern.search(folded):
            return writer
    if re.search(r"ids?$|^uid$|reference$", folded):
        # A plain `id` is that of the schema that it stands in; `vmId` says itself whose it is.
        subject = owner.lower() if folded in ("id", "ids", "resourceid", "azureid") else folded
        if _HASHED.search(subject) and folded not in ("azureid", "resourceid"):
            return _Draft.hash
        for word, kind in _ARM.items():
            if re.search(word, subject):
                return lambda draft: _words.arm(draft.rng, kind, _words.namer(subject)(draft.rng))
        return _Draft.uuid
    generic = folded in ("name", "displayname", "friendlyname", "names", "title", "newname", "")
    namer = _words.namer(owner if generic else name)
    return lambda draft: namer(draft.rng)


_GIB = 1 << 30
_RANGES = [
    (re.compile(pattern), limits)
    for pattern, limits in {
        r"percent": (0, 100),
        r"port": (1024, 49151),
        r"ratio": (1, 4),
        r"keysize": (2048, 4096),
        r"dayofmonth|exactday": (1, 28),
        r"rate|persecond|throughput": (1 << 20, 1 << 30),
        r"bytes|^size$|capacity$|datasize|backupsize|processedsize|readsize|transferredsize": (_GIB, 900 * _GIB),
        r"mb$|memory": (512, 1 << 20),
        r"gb$": (10, 4000),
        r"tb$": (1, 60),
        r"price|cost": (0, 90),
        r"seconds|timeout|expires": (30, 3600),
        r"hour": (0, 23),
        r"day|week|month|year|keep|retention": (1, 31),
        r"cores|tasks|concurrency|streams": (1, 16),
        r"fail|error|warning|missed": (0, 1),
        r"^(total|offset|skip)": (0, 3),
        r"": (1, 40),
    }.items()
]


@cache
def _range(name: str) -> tuple[float, float]:
    """Between which figures a number of this name lies."""
    folded = name.lower()
    return next(limits for pattern, limits in _RANGES if pattern.search(folded))
