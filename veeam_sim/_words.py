"""Names as one finds them in a data centre, by what they name.

A table of our own: general data libraries know people and streets, but neither repositories nor Azure regions, and cost
a tenth of a second at every start. Nothing here is anybody's: mail and host names end in reserved domains.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Mapping
from functools import cache

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
FIRST = (
    "Ada", "Amir", "Anna", "Bo", "Carla", "Chen", "Dana", "Elif", "Emil", "Farah", "Greta", "Hugo", "Ines", "Jan",
    "Jonas", "Kofi", "Lea", "Lukas", "Maya", "Milan", "Nadia", "Noor", "Olga", "Oskar", "Petra", "Priya", "Rosa",
    "Sam", "Sofia", "Tariq", "Tom", "Uma", "Vera", "Wei", "Yuki", "Zoe",
)  # fmt: skip
LAST = (
    "Abadi", "Andersen", "Bauer", "Becker", "Conti", "Costa", "Dubois", "Eriksen", "Farkas", "Fischer", "Garcia",
    "Haas", "Ito", "Jansen", "Keller", "Kim", "Kovacs", "Larsen", "Lindt", "Marek", "Moreau", "Novak", "Okafor",
    "Olsen", "Patel", "Popov", "Rossi", "Sato", "Silva", "Smit", "Svoboda", "Tanaka", "Varga", "Weber", "Wolf",
)  # fmt: skip
COMPANIES = ("Contoso", "Fabrikam", "Litware", "Northwind Traders", "Proseware", "Tailspin Toys", "Wingtip Toys")
DOMAIN = "corp.example"
ZONES = ("UTC", "Europe/Berlin", "Europe/London", "Europe/Prague", "America/New_York", "Asia/Tokyo")


def host(rng: random.Random) -> str:
    """A machine's short name, such as `ber-sql04`."""
    return f"{rng.choice(SITES)}-{rng.choice(ROLES)}{rng.randint(1, 24):02}"


def fqdn(rng: random.Random) -> str:
    """A machine's full name."""
    return f"{host(rng)}.{DOMAIN}"


def person(rng: random.Random) -> str:
    """First and last name."""
    return f"{rng.choice(FIRST)} {rng.choice(LAST)}"


def login(rng: random.Random) -> str:
    """A domain account, such as `CORP\\a.keller`."""
    return f"CORP\\{rng.choice(FIRST)[0].lower()}.{rng.choice(LAST).lower()}"


def mail(rng: random.Random) -> str:
    """A mail address."""
    return f"{rng.choice(FIRST)}.{rng.choice(LAST)}@{DOMAIN}".lower()


def address(rng: random.Random) -> str:
    """A private IPv4 address."""
    return f"10.{rng.randint(0, 63)}.{rng.randint(0, 255)}.{rng.randint(4, 250)}"


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
    "file|item": _of("{}-{n:03}.{}", ("report", "invoice", "design", "export"), ("xlsx", "pdf", "docx", "csv")),
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
