"""Names as one finds them in a data centre, by what they name.

People, places, files, addresses and time zones come from mimesis, drawn once with one seed: the generator that a name
is made with chooses among them, and a name costs no more than a choice. Tables of our own are for what no data library
knows: sites and roles of machines, repositories, Azure regions, folders of a file server. Companies are invented ones,
since those of mimesis exist. Nothing here is anybody's: mail and host names end in reserved domains.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from functools import cache

from mimesis import Address, Datetime, File, Internet, Person
from mimesis.enums import FileType, IPv4Purpose

Namer = Callable[[random.Random], str]
"""Makes a name from a random generator."""

REGIONS: Mapping[str, str] = {
    "westeurope": "West Europe",
    "northeurope": "North Europe",
    "germanywestcentral": "Germany West Central",
    "swedencentral": "Sweden Central",
    "uksouth": "UK South",
    "francecentral": "France Central",
    "switzerlandnorth": "Switzerland North",
    "eastus": "East US",
    "eastus2": "East US 2",
    "centralus": "Central US",
    "westus3": "West US 3",
    "canadacentral": "Canada Central",
    "brazilsouth": "Brazil South",
    "japaneast": "Japan East",
    "southeastasia": "Southeast Asia",
    "australiaeast": "Australia East",
    "centralindia": "Central India",
    "uaenorth": "UAE North",
}
"""Azure regions: id and display name."""

SITES = ("ams", "ber", "bud", "cph", "dub", "lis", "lon", "muc", "osl", "prg", "sto", "vie", "waw", "zrh")
ROLES = (
    "ad", "api", "app", "build", "cache", "ci", "crm", "db", "dc", "dns", "erp", "exch", "file", "git", "hr", "jump",
    "log", "mail", "mes", "mon", "mq", "plm", "print", "proxy", "rds", "sap", "scm", "sql", "vault", "web", "wms",
)  # fmt: skip
SYSTEMS = (
    "Accounting",
    "CRM",
    "ERP",
    "File Services",
    "HR",
    "Intranet",
    "Mail",
    "MES",
    "SAP",
    "SQL",
    "VDI",
    "Web Shop",
)
COMPANIES = ("Contoso", "Fabrikam", "Litware", "Northwind Traders", "Proseware", "Tailspin Toys", "Wingtip Toys")
DOMAIN = "corp.example"

_SEED = 1
_person, _place, _file, _internet = Person(seed=_SEED), Address(seed=_SEED), File(seed=_SEED), Internet(seed=_SEED)
PEOPLE = tuple(_person.full_name() for _ in range(500))
LOCAL = tuple(name.lower().replace("'", "").replace(" ", ".") for name in PEOPLE)
"""The local parts of their mail addresses, such as `ada.keller`."""
OCCUPATIONS = tuple(_person.occupation() for _ in range(100))
CITIES = tuple(_place.city() for _ in range(100))
COUNTRIES = tuple(_place.country() for _ in range(100))
FILES = tuple(_file.file_name(kind) for kind in (FileType.TEXT, FileType.DATA, FileType.IMAGE) for _ in range(200))
PRIVATE = tuple(_internet.special_ip_v4(IPv4Purpose.PRIVATE_USE_1) for _ in range(1000))
"""Addresses in 10.0.0.0/8."""
PUBLIC = tuple(_internet.special_ip_v4(IPv4Purpose.TEST_NET_3) for _ in range(100))
"""Addresses in 203.0.113.0/24, which is for documentation and nobody's."""
_datetime = Datetime(seed=_SEED)
ZONES = tuple(_datetime.timezone() for _ in range(40))


def host(rng: random.Random) -> str:
    """A machine's short name, such as `ber-sql04`."""
    return f"{rng.choice(SITES)}-{rng.choice(ROLES)}{rng.randint(1, 24):02}"


def fqdn(rng: random.Random) -> str:
    """A machine's full name."""
    return f"{host(rng)}.{DOMAIN}"


def person(rng: random.Random) -> str:
    """First and last name."""
    return rng.choice(PEOPLE)


def login(rng: random.Random) -> str:
    """A domain account, such as `CORP\\a.keller`."""
    name = rng.choice(LOCAL)
    return f"CORP\\{name[0]}.{name.rpartition('.')[2]}"


def mail(rng: random.Random) -> str:
    """A mail address."""
    return f"{rng.choice(LOCAL)}@{DOMAIN}"


def address(rng: random.Random) -> str:
    """A private IPv4 address."""
    return rng.choice(PRIVATE)


def arm(rng: random.Random, kind: str, name: str) -> str:
    """An Azure resource id; `kind` is its provider and type, such as `Microsoft.Compute/virtualMachines`."""
    subscription = f"{rng.getrandbits(32):08x}-5ab5-4c1e-9f00-{rng.getrandbits(48):012x}"
    group = f"/subscriptions/{subscription}/resourceGroups/rg-{rng.choice(ROLES)}-{rng.choice(SITES)}"
    return f"{group}/providers/{kind}/{name}" if kind else group


def _of(pattern: str, *pools: tuple[str, ...]) -> Namer:
    return lambda rng: pattern.format(*(rng.choice(pool) for pool in pools), n=rng.randint(1, 20))


_KINDS = ("Backup", "Daily", "Weekly", "Offsite", "Gold", "Silver")
_NAMERS: Mapping[str, Namer] = {
    # The first word found in the subject decides: special words stand before general ones.
    r"vmsize|sku|instance(type|size)|virtualmachine\w*type": _of(
        "Standard_{}", ("B2s", "D2s_v5", "D4s_v5", "E4s_v5", "F4s_v2")
    ),
    "worker": _of("vba-worker-{}-{n:02}", SITES),
    "azureaccount|serviceaccount": _of("sa-{}-backup{n:02}", SITES),
    "resourcegroup": _of("rg-{}-{}", ROLES, SITES),
    "storageaccount": _of("st{}{}{n:02}", ROLES, SITES),
    "region|location": lambda rng: rng.choice(list(REGIONS.values())),
    "subscription": _of("{} {}", COMPANIES, ("Production", "Test", "Shared Services")),
    "tenant|organization|company": _of("{}", COMPANIES),
    "repositor|extent": _of("{} Repository {n:02}", ("Main", "Offsite", "Hardened", "Archive", "Object Storage")),
    "template": _of("{} Template {n}", ("Gold", "Silver", "Bronze")),
    "policy": _of("{} {} Policy", SYSTEMS, _KINDS),
    "session|log": _of("{} {}", _KINDS, SYSTEMS),
    "job": _of("{} {}", _KINDS, SYSTEMS),
    "proxy": _of("{}-vbp{n:02}." + DOMAIN, SITES),
    "fileshare|smb|nfs": _of("share-{}-{n:02}", ROLES),
    "cosmos": _of("cosmos-{}-{}", ROLES, SITES),
    "elasticpool": _of("pool-{}-{n:02}", ROLES),
    "database": _of("{}db{n:02}", ROLES),
    "keyvault": _of("kv-{}-{}", ROLES, SITES),
    "key$": _of("{}-key-{n}", ROLES),
    "subnet": _of("snet-{}", ROLES),
    "network|vnet|vpc": _of("vnet-{}-{}", ROLES, SITES),
    "securitygroup": _of("nsg-{}", ROLES),
    "datastore|storage|volume": _of("{}-ds{n:02}", SITES),
    "cluster": _of("{}-cluster{n:02}", SITES),
    "disk": _of("{}-osdisk{n}", ROLES),
    "container|bucket|vault": _of("veeam-{}-{n:02}", SITES),
    "folder|directory": _of("{}", ("Archive", "Projects", "Users", "Exports", "Profiles")),
    "file|item": _of("{}", FILES),
    "restorepoint|snapshot|backup": _of("{} {}", _KINDS, SYSTEMS),
    "virtualmachine|vm|computer|machine|replica": host,
    "server|host|gateway|accelerator": fqdn,
    "application|app": _of("{} app for backups", COMPANIES),
    "account|credential|user|owner|initiator|login": login,
    "group": _of("{}-admins", ROLES),
    "zone": _of("{}", ("1", "2", "3")),
    "tag": _of("{}", ("backup", "environment", "owner", "cost-center")),
    "role": _of("{}", ("Portal Administrator", "Portal Operator", "Restore Operator")),
    "certificate|subject|issued": lambda rng: f"CN={fqdn(rng)}",
    "algorithm": lambda rng: "RSA",
    "service": _of("{} Service", ("Veeam Backup", "Veeam Mount", "Veeam Catalog")),
    "timezone": lambda rng: rng.choice(ZONES),
    "contact|employee|display": person,
}
_PATTERNS = [(re.compile(pattern), namer) for pattern, namer in _NAMERS.items()]


@cache
def namer(subject: str) -> Namer:
    """How things of a kind are named; `subject` is the kind in a schema's words, such as `VirtualMachineModel`."""
    folded = subject.lower()
    for pattern, found in _PATTERNS:
        if pattern.search(folded):
            return found
    words = (
        " ".join(re.findall(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])", re.sub(r"(?<=.)(Model|Name|name)$", "", subject)))
        or "Item"
    )
    return _of(words.capitalize() + " {n:02}")
