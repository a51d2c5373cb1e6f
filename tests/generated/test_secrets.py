"""No password, token or key is shown by a repr, wherever it stands."""

from __future__ import annotations

import re
from typing import Any

import pytest
from veeam_vbr.v1_2_rev0.models import SessionModel

from codegen.bundle import Revision, revisions

from .specification import (
    attribute,
    model,
    models,
    properties,
    resolve,
    schemas,
)

SHOUT = "t0p-s3cr3t"
SECRET = {
    "accessTokenCache", "access_token", "adminsPassword", "applicationCertificate", "authorization_code",
    "certificate", "certificatePassword", "certificatePfxBase64", "clientSecret", "code", "currentPassword",
    "defaultUserPassword", "deviceCode", "keyFile", "mfa_code", "mfa_token", "newPassword", "newSecretKey",
    "passphrase", "password", "passwords", "privateKey", "qrString", "recoveryToken", "refresh_token",
    "rootPassword", "saml_response", "scratchCodes", "secret", "secretKey", "sharedKey", "sso_token", "token",
    "updater_token", "userCode", "vbr_token", "verificationCode", "webServerCertificatePfxBase64",
    "webServerCertificatePfxPassword",
}  # fmt: skip
# They sound like secrets, and are identifiers, names and hints.
PLAIN = {
    "accessCredentialsId", "accessKey", "credentialId", "credentialsId", "credentialsName", "credentialsTag",
    "currencyIsoCode", "encryptionPasswordId", "encryptionPasswordUniqueId", "key", "keyAlgorithm", "keyName",
    "keySize", "keyUri", "keyVaultId", "keyVaultKeyUri", "keyVaultName", "keyVaultUri", "keyVersion",
    "passwordHint", "passwordId", "supportCode", "targetServerCredentialsId", "token_type", "viCredentialsId",
}  # fmt: skip
SOUNDS = re.compile(
    r"pass|secret|token|key|code|pfx|qr|saml|certificate$|sas|credential|challenge|bearer", re.IGNORECASE
)


def texts(revision: Revision) -> list[tuple[str, str, Any]]:
    """Schema and property of everything that is text or a list of it, with a value."""
    found: list[tuple[str, str, Any]] = []
    for name in models(revision):
        for key, part in properties(revision, schemas(revision)[name]).items():
            schema, value = resolve(revision, part), SHOUT
            if schema.get("type") == "array":
                schema = resolve(revision, schema["items"])
            if schema.get("type") == "string" and "enum" not in schema:
                found.append((name, key, [value] if resolve(revision, part).get("type") == "array" else value))
    return found


@pytest.mark.parametrize("revision", revisions(), ids=str)
def test_every_name_that_sounds_like_a_secret_has_been_looked_at(revision: Revision) -> None:
    names = {key for _, key, _ in texts(revision) if SOUNDS.search(key)}
    assert names <= SECRET | PLAIN


@pytest.mark.parametrize("revision", revisions(), ids=str)
def test_no_repr_shows_a_secret_property(revision: Revision) -> None:
    checked = 0
    shown: list[str] = []
    for name, key, value in texts(revision):
        if key not in SECRET:
            continue
        of = model(revision, name)
        made = of.from_dict({})
        setattr(made, attribute(of, key), value)
        for found in (of.from_dict({key: value}), of.from_dict({key: {"unexpected": value}}), made):
            checked += 1
            if SHOUT in repr(found):
                shown.append(f"{name}.{key}")
            assert SHOUT in str(found.to_dict())
    print(f"{revision}: {checked} objects")
    assert not shown
    assert checked > 100


@pytest.mark.parametrize("key", sorted(SECRET))
def test_no_repr_shows_a_secret_that_is_not_documented(key: str) -> None:
    raw = {key: SHOUT, "x-new": {"deep": [{key: SHOUT, "name": "shown"}]}, "result": {key: [SHOUT], "message": "shown"}}
    text = repr(SessionModel.from_dict(raw))
    assert SHOUT not in text
    assert text.count("shown") == 2
    assert "***" in text


def test_what_is_no_secret_is_shown() -> None:
    text = repr(SessionModel.from_dict({"name": "visible", "x-new": {"id": 5, "passwordSet": True, "token": None}}))
    assert text == (
        "SessionModel(name='visible', additional_properties={'x-new': {'id': 5, 'passwordSet': True, 'token': None}})"
    )
