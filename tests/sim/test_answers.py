"""Made-up answers are valid for every schema and operation, the same for a seed, and coherent."""

from __future__ import annotations

import json
import random
import re
import zoneinfo
from datetime import UTC, datetime
from ipaddress import ip_address
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from veeam_sim import _answers, _spec, _words

from .judge import REVISIONS, judge

APIS = [pytest.param(api, id=api) for api in REVISIONS]
SEEDS = range(6)


def spec_of(api: str) -> _spec.Spec:
    return _spec.load(api, REVISIONS[api])


@pytest.mark.parametrize("api", APIS)
def test_an_answer_for_every_schema_is_valid(api: str) -> None:
    spec = spec_of(api)
    for name in spec.schemas:
        for seed in SEEDS:
            made = _answers.make(spec, {"ref": name}, random.Random(seed))
            assert judge(api).schema(name, made) == [], f"{name}, seed {seed}"


@pytest.mark.parametrize("api", APIS)
def test_an_answer_for_every_operation_is_valid(api: str) -> None:
    spec = spec_of(api)
    answers = 0
    for operation in spec.operations.values():
        for status, content in operation.answers.items():
            for media, schema in content.items():
                made = _answers.make(spec, schema, random.Random(operation.id))
                assert judge(api).answer(operation.id, status, media, made) == [], f"{operation.id} {status}"
                answers += 1
    assert answers > len(spec.operations)


def test_every_variant_of_every_family_is_made_and_says_what_it_is() -> None:
    spec = spec_of("vbr")
    for name, schema in spec.schemas.items():
        for tag, variant in spec.variants(name).items():
            discriminator = schema.get("discriminator", "")
            made = _answers.make(spec, {"ref": name}, random.Random(1), **{discriminator: tag})
            assert made[discriminator] == tag
            assert judge("vbr").schema(variant, made) == [], variant
            # A variant that is asked for by its own name says so, too.
            assert _answers.make(spec, {"ref": variant}, random.Random(1))[discriminator] == tag


def test_families_are_made_in_all_their_variants() -> None:
    spec = spec_of("vbr")
    made = {_answers.make(spec, {"ref": "JobModel"}, random.Random(seed))["type"] for seed in range(200)}
    assert made == set(spec.variants("JobModel"))


@pytest.mark.parametrize("api", APIS)
@settings(max_examples=60)
@given(seed=st.integers(), index=st.integers(min_value=0, max_value=10_000))
def test_the_same_seed_gives_the_same_answer(api: str, seed: int, index: int) -> None:
    spec = spec_of(api)
    name = list(spec.schemas)[index % len(spec.schemas)]
    first = json.dumps(_answers.make(spec, {"ref": name}, random.Random(seed)))
    assert json.dumps(_answers.make(spec, {"ref": name}, random.Random(seed))) == first


def texts(value: Any) -> list[tuple[str, str]]:
    """Every text that is a property, with its name."""
    return re.findall(r'"([^"]+)": "([^"]*)"', json.dumps(value))


def test_work_ends_after_it_began_and_dates_lie_around_the_present() -> None:
    spec, now = spec_of("vbr"), datetime(2031, 5, 4, tzinfo=UTC)
    for seed in range(50):
        session = _answers.make(spec, {"ref": "SessionModel"}, random.Random(seed), now)
        assert session["creationTime"] < session["endTime"] < "2031-05-05"
        assert session["creationTime"] > "2031-04"


def test_a_region_has_one_id_and_name_within_an_object() -> None:
    spec = spec_of("vbazure")
    for seed in range(50):
        made = _answers.make(spec, {"ref": "Repository"}, random.Random(seed))
        if made["regionId"] and made["regionName"]:
            assert made["regionName"].replace(" ", "").lower() == made["regionId"]


def test_names_are_nobodys_and_can_be_used() -> None:
    rng = random.Random(1)
    for _ in range(500):
        assert re.fullmatch(r"[a-z.-]+@corp\.example", _words.mail(rng))
        assert re.fullmatch(r"CORP\\[a-z]\.[a-z-]+", _words.login(rng))
        assert _words.fqdn(rng).endswith(".corp.example")
        assert ip_address(_words.address(rng)).is_private
        assert re.fullmatch(r"[\w-]+\.\w+", _words.namer("file")(rng))
    assert all(name.startswith("203.0.113.") for name in _words.PUBLIC)
    assert set(_words.ZONES) <= zoneinfo.available_timezones()


def test_a_user_has_a_job_and_lives_somewhere() -> None:
    user = _answers.make(spec_of("vbr"), {"ref": "EntraIdTenantBrowseModel"}, random.Random(1), type="User")
    assert user["jobTitle"] in _words.OCCUPATIONS
    assert user["officeLocation"] in _words.CITIES
    assert user["country"] in _words.COUNTRIES


def test_given_properties_stay_and_secrets_stay_out() -> None:
    spec = spec_of("vbazure")
    made = _answers.make(spec, {"ref": "AzureAccount"}, random.Random(1), name="mine", _links={"self": {"href": "x"}})
    assert made["name"] == "mine"
    assert made["_links"] == {"self": {"href": "x"}}
    for api in REVISIONS:
        for name in spec_of(api).schemas:
            for key, text in texts(_answers.make(spec_of(api), {"ref": name}, random.Random(2))):
                if key.lower().endswith(("password", "secret", "secretkey")):
                    # Zeros where a schema wants some characters.
                    assert text.strip("0") == "", f"{name}.{key}"
