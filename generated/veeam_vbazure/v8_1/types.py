"""What every model, enumeration and operation of this package is made of.

Models decode lazily: an object made from a server's answer holds the answer's own dict, and its properties are decoded
when one is first read, the objects in it when they are. Nothing that a server sends raises while decoding: a value of another kind than documented is kept as
it came, and what was not changed is sent back exactly as it was received.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import AsyncIterable, Callable, Coroutine, Iterator, Mapping
from enum import StrEnum
from functools import update_wrapper
from gc import get_referents
from json import loads
from typing import (
    IO,
    TYPE_CHECKING,
    Any,
    ClassVar,
    Final,
    Generic,
    Literal,
    ParamSpec,
    Protocol,
    Self,
    TypeAlias,
    TypeVar,
    cast,
)
from urllib.parse import quote

from attrs import define, field

from .errors import DecodingError, StatusError

__all__ = ["UNSET", "File", "Model", "OpenEnum", "PageRequest", "Request", "Response", "ToDict", "Unset"]

if TYPE_CHECKING:
    from contextlib import AbstractAsyncContextManager

    from .client import Client, HttpResponse

P = ParamSpec("P")
R = TypeVar("R")
T = TypeVar("T")
I = TypeVar("I")


class Unset:
    """The type of `UNSET`, the value of a property that is absent. It is false."""

    __slots__ = ()

    def __bool__(self) -> Literal[False]:
        return False

    def __repr__(self) -> str:
        return "UNSET"

    def __reduce__(self) -> str:
        return "UNSET"


UNSET: Final = Unset()

# JSON's containers; of type Any, so that a type checker does not take a value for a container of something unknown.
_DICT: Final[Any] = dict
_LIST: Final[Any] = list

# --- decoding ---------------------------------------------------------------------------------------------------------

Decoder: TypeAlias = Callable[[Any], Any]
Answers: TypeAlias = Mapping[int, Decoder | None]


def _model(name: str) -> Any:
    from . import models

    return getattr(models, name)


class Ref:
    """Decodes to a model, which is imported when the first value of it is met."""

    __slots__ = ("decode", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self.decode: Decoder = self._first

    def resolve(self) -> Any:
        return _model(self.name)

    def _first(self, value: Any) -> Any:
        self.decode = self.resolve()._decode
        return self.decode(value)

    def __call__(self, value: Any) -> Any:
        return self.decode(value)


class EnumRef(dict[str, Any]):
    """Decodes to an enumeration, which is imported when the first value of it is met: a table from text to value."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def resolve(self) -> Any:
        return _model(self.name)

    def __missing__(self, text: str) -> Any:
        kind = self.resolve()
        if not self:
            self.update(kind._value2member_map_)
        value = kind.of(text)
        if len(self) < 5000:  # undocumented values are few; whoever sends ever new ones shall not fill the memory
            self[text] = value
        return value

    def __call__(self, value: Any) -> Any:
        return self[value] if type(value) is str else value


class ListOf:
    """Decodes each item of an array."""

    __slots__ = ("item",)

    def __init__(self, item: Decoder | None) -> None:
        self.item = item

    def __call__(self, value: Any) -> Any:
        if type(value) is not _LIST:
            return value
        item = self.item
        if item is None:
            return list(value)
        if value and isinstance(item, Ref):
            item = item.resolve()._decode
        return [None if entry is None else item(entry) for entry in value]


class MapOf:
    """Decodes each value of a map."""

    __slots__ = ("item",)

    def __init__(self, item: Decoder | None) -> None:
        self.item = item

    def __call__(self, value: Any) -> Any:
        if type(value) is not _DICT:
            return value
        item = self.item
        if item is None:
            return dict(value)
        return {key: None if entry is None else item(entry) for key, entry in value.items()}


def moment(value: Any) -> Any:
    """Decode a date-time; without an offset it stays naive, and what is no date-time stays as it came."""
    if type(value) is str:
        try:
            return datetime.datetime.fromisoformat(value)
        except ValueError:
            return value
    return value


def day(value: Any) -> Any:
    """Decode a date; what is no date stays as it came."""
    if type(value) is str:
        try:
            return datetime.date.fromisoformat(value)
        except ValueError:
            return value
    return value


def whole(value: Any) -> Any:
    """Decode an integer; servers also write `20.0`."""
    return int(value) if type(value) is float and value.is_integer() else value


def octets(value: Any) -> Any:
    """Stand for a body of raw bytes."""
    return value


def as_is(value: Any) -> Any:
    """Take JSON as it is."""
    return value


def _copy_json(value: Any) -> Any:
    # A call for every text and number would cost more than all the rest, and a dict copies itself quickest.
    if type(value) is _DICT:
        out = value.copy()
        for key, entry in value.items():
            if type(entry) not in _PLAIN:
                out[key] = _copy_json(entry)
        return out
    if type(value) is _LIST:
        return [entry if type(entry) in _PLAIN else _copy_json(entry) for entry in value]
    return value


def encode(value: Any) -> Any:
    """Turn a value of a property, parameter or body into what JSON knows. What was not changed is shared, not copied."""
    if type(value) in _PLAIN:
        return value
    if isinstance(value, Model):
        return value.encode()
    if isinstance(value, datetime.datetime):
        text = value.isoformat()
        return text[:-6] + "Z" if text.endswith("+00:00") else text
    if isinstance(value, OpenEnum):
        return value._value_  # `value` is a property in Python
    if isinstance(value, (_LIST, tuple)):
        return [encode(entry) for entry in value]
    if isinstance(value, _DICT):
        return {str(key): encode(entry) for key, entry in value.items()}
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value


def _holds_models(value: Any) -> bool:
    if isinstance(value, Model):
        return True
    if isinstance(value, _LIST):
        return any(map(_holds_models, value))
    return isinstance(value, _DICT) and any(map(_holds_models, value.values()))


def _put_json(out: dict[str, Any], key: str, value: Any, old: Any, decode: Decoder | None) -> None:
    """Put the JSON of a property into `out`, which has `old` there: what is unchanged stays as it came."""
    if value is UNSET:
        out.pop(key, None)
    elif value is old and type(value) in _PLAIN:
        pass
    elif old is _MISSING or decode is None or _holds_models(value):
        out[key] = encode(value)
    elif (None if old is None else decode(old)) != value:
        out[key] = encode(value)


_MISSING: Final = object()
_PLAIN: Final = frozenset((str, int, float, bool, type(None)))
# When a property has been decoded alone so often, it pays to write code for its class.
_HOT: Final = 8
_EMPTY: Final[dict[str, Any]] = {}
# Compiled when an object is shown for the first time, which few programs do.
_SECRET: Final = (
    r"passw|passphrase|secret|token|(private|shared)_?key|key_?file|pfx|qr_?string|credential_?data|saml_?response"
    r"|scratch_?code|(auth\w*|mfa|user|device|verification)_?code$|^code$|^(application_?)?certificate$"
)


def _masked(name: str, value: Any) -> Any:
    """A value to show, with asterisks for what may be a secret by its name; a model covers its own."""
    if value is None or isinstance(value, (bool, Model)):
        return value
    if re.search(_SECRET, name, re.IGNORECASE):
        return "***"
    if isinstance(value, _DICT):
        return {key: _masked(key, entry) for key, entry in value.items()}
    if isinstance(value, _LIST):
        return [_masked(name, entry) for entry in value]
    return value


class OpenEnum(StrEnum):
    """An enumeration that a server may extend.

    `of` takes any text: a documented value in any case gives its member, another text gives a value of this class that
    equals the text and is no member. Calling the class refuses unknown values, so a slip of the pen is found early.
    """

    @classmethod
    def of(cls, value: str) -> Self:
        """Return the member for `value`, or an undocumented value of this class."""
        try:
            return cls(value)
        except ValueError:
            unknown = str.__new__(cls, value)
            unknown._name_ = value
            unknown._value_ = value
            return unknown

    @property
    def is_documented(self) -> bool:
        """Whether the specification lists this value."""
        return self.value in type(self)._value2member_map_

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if isinstance(value, str):
            folded = value.casefold()
            for member in cls:
                if member.value.casefold() == folded:
                    return member
        return None

    def __reduce_ex__(self, proto: Any) -> tuple[Any, ...]:
        return type(self).of, (self.value,)


class _Rest(dict[str, Any]):
    """Additional properties that know the server's dict which they came in.

    `attrs.evolve` hands every property of an object to a new one, this one among them: so the new one has the dict too.
    """

    __slots__ = ("raw",)
    raw: dict[str, Any]


class _Lazy:
    """Holds the server's dict; apart from `Model`, so that it is no attribute in the eyes of attrs."""

    __slots__ = ("_raw",)
    _raw: dict[str, Any]


# The quickest ways where the class is not always the same one.
_new: Final[Callable[[Any], Any]] = object.__new__
_put_raw: Final[Callable[[Any, dict[str, Any]], None]] = _Lazy.__dict__["_raw"].__set__


@define(kw_only=True, eq=False, repr=False, getstate_setstate=False)
class Model(_Lazy):
    """Base of every model: an attrs class whose properties are decoded from the server's dict when first read.

    Attributes:
        additional_properties: what the server sent and the specification does not document, by name.
    """

    # property → (its name in JSON, what decodes it); a subclass lists its own, and has its parent's too
    _fields: ClassVar[dict[str, tuple[str, Decoder | None]]] = {}
    # the discriminating property, and which value of it means which class
    _variants: ClassVar[tuple[str, dict[str, str]] | None] = None
    # what decodes the values of properties that are not documented
    _extra: ClassVar[Any] = None
    # how often a property was decoded alone; at _HOT the class gets code that decodes it with the others
    _misses: ClassVar[dict[str, int]] = {}

    additional_properties: dict[str, Any] = field(factory=dict[str, Any])

    def __init_subclass__(cls) -> None:
        own = cls.__dict__.get("_fields", {})
        for base in cls.__mro__[1:]:
            if inherited := base.__dict__.get("_fields"):
                own = {**inherited, **own}
                break
        cls._fields = own
        cls._misses = {}
        if "_variants" not in cls.__dict__:
            cls._variants = None

    def __attrs_post_init__(self) -> None:
        # Every property is set by now, so the dict gives its order and spelling to what is equal, and nothing else.
        rest: Any = self.additional_properties
        _put_raw(self, rest.raw if type(rest) is _Rest else _EMPTY)

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Make an object of a server's JSON object. The most special class that its discriminator names is used.

        Args:
            src_dict: the decoded JSON object; its values are not copied.

        Raises:
            TypeError: `src_dict` is no mapping. No content of it raises.
        """
        if not isinstance(src_dict, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise TypeError(f"{cls.__name__}.from_dict takes a mapping, not {type(src_dict).__name__}")
        decoded: Self = cls._decode(dict(src_dict))
        return decoded

    @classmethod
    def _decode(cls, value: Any) -> Any:
        if type(value) is not _DICT:
            return value
        if cls._variants is not None:
            cls = cls._variant(value)
        self = _new(cls)
        _put_raw(self, value)
        return self

    @classmethod
    def _variant(cls, raw: dict[str, Any]) -> type[Self]:
        """The class that the discriminator of `raw` names; this one where it names none."""
        assert cls._variants is not None
        key, variants = cls._variants
        tag = raw.get(key)
        if type(tag) is int:
            tag = str(tag)  # a specification names values by text
        if not isinstance(tag, str):
            return cls
        name = variants.get(tag)
        if name is None:
            folded = tag.casefold()
            name = next((name for value, name in variants.items() if value.casefold() == folded), None)
            if name is None:
                return cls
        from . import models

        found: type[Self] = getattr(models, name)
        return found if found is cls or found._variants is None else found._variant(raw)

    if not TYPE_CHECKING:  # a type checker must not believe that every name exists

        def __getattr__(self, name):
            return self._miss(name)

    def _miss(self, name: str) -> Any:
        """Decode one property: its slot is not set yet, or `__getattr__` would not have been asked."""
        cls = type(self)
        if name not in cls._fields:
            if name == "additional_properties":
                known = {key for key, _ in cls._fields.values()}
                rest = {key: entry for key, entry in self._raw.items() if key not in known}
                self.additional_properties = kept = _Rest(rest if cls._extra is None else MapOf(cls._extra)(rest))
                kept.raw = self._raw
                return kept
            raise AttributeError(f"{cls.__name__!r} object has no attribute {name!r}", name=name, obj=self)
        cls._misses[name] = count = cls._misses.get(name, 0) + 1
        if count == _HOT:
            cls._compile(self._raw)
        key, decode = cls._fields[name]
        value = self._raw.get(key, UNSET)
        if decode is not None and value is not None and value is not UNSET:
            value = decode(value)
        setattr(self, name, value)
        return value

    @classmethod
    def _compile(cls, sample: Mapping[str, Any]) -> None:
        """Give the class a `__getattr__` that decodes an object's properties all at once.

        Objects in it are left out as long as hardly anybody reads them.

        Args:
            sample: its keys are counted on; the first object that lacks one of them makes the code be written anew.
        """
        scope: dict[str, Any] = {
            "UNSET": UNSET,
            "cls": cls,
            "find": object.__getattribute__,
            "fresh": _FRESH,
            "held": get_referents,
        }
        names: list[str] = []
        code: list[str] = []
        for name, (key, decode) in cls._fields.items():
            if isinstance(decode, (Ref, ListOf, MapOf)) and cls._misses.get(name, 0) < _HOT // 2:
                continue
            names.append(name)
            value = f"raw[{key!r}]" if key in sample else f"raw[{key!r}] if {key!r} in raw else UNSET"
            if decode is not None:
                code.append(f"   v = {value}")
                # Where only values of one kind need decoding, the others are spared the call.
                kind = ""
                if isinstance(decode, EnumRef):
                    kind, decode = "str", decode.__getitem__
                elif decode is moment:
                    kind, decode = "str", datetime.datetime.fromisoformat if sample else moment
                elif decode is whole:
                    kind = "float"
                elif isinstance(decode, Ref):
                    kind, decode = "dict", decode.resolve()._decode
                elif isinstance(decode, (ListOf, MapOf)):
                    decode = decode.__call__
                scope[f"_{name}"] = decode
                value = f"_{name}(v) if type(v) is {kind} else v" if kind else f"_{name}(v)"
            code.append(f"   self.{name} = {value}")
        scope["names"] = frozenset(names)
        lines = [
            "def __getattr__(self, name):",
            # An object that holds more than its dict and its class has properties that were set: keep them.
            " if self.__class__ is cls and len(held(self)) == fresh:",
            "  raw = self._raw",
            "  try:",
            *code,
            "   if name in names:",
            "    return find(self, name)",
            "  except (KeyError, ValueError):",  # a key is missing, a date is none
            "   cls._compile({})",
            " return self._miss(name)",
        ]
        exec("\n".join(lines), scope)
        setattr(cls, "__getattr__", scope["__getattr__"])

    def _touched(self) -> Iterator[tuple[str, Any]]:
        """The properties that have been read or set, with their values."""
        for name in (*self._fields, "additional_properties"):
            try:
                yield name, object.__getattribute__(self, name)
            except AttributeError:
                continue

    def encode(self) -> dict[str, Any]:
        """Return the JSON object to send. Its parts may be shared with this object: change none; `to_dict` copies."""
        raw = self._raw
        left = len(get_referents(self)) - _FRESH  # so many properties have been read or set
        if not left:
            return raw
        out = dict(raw)
        if raw is _EMPTY:  # constructed: every property is set, and nothing was received that could stay as it came
            for name, (key, _) in self._fields.items():
                value = getattr(self, name)
                if value is not UNSET:
                    out[key] = value if type(value) in _PLAIN else encode(value)
        else:
            for name, (key, decode) in self._fields.items():
                try:
                    value = object.__getattribute__(self, name)
                except AttributeError:
                    continue
                _put_json(out, key, value, raw.get(key, _MISSING), decode)
                left -= 1
                if not left:
                    return out
            known = {key for key, _ in self._fields.values()}
            for key in [key for key in out if key not in known and key not in self.additional_properties]:
                del out[key]
        for key, value in self.additional_properties.items():
            _put_json(out, key, value, raw.get(key, _MISSING), self._extra)
        return out

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON object, a copy of its own. What was received and not changed is returned as it was received."""
        copied: dict[str, Any] = _copy_json(self.encode())
        return copied

    def __getitem__(self, key: str) -> Any:
        return self.additional_properties[key]

    def __setitem__(self, key: str, value: Any) -> None:
        self.additional_properties[key] = value

    def __delitem__(self, key: str) -> None:
        del self.additional_properties[key]

    def __contains__(self, key: str) -> bool:
        return key in self.additional_properties

    @property
    def additional_keys(self) -> list[str]:
        """Names of the properties that the specification does not document."""
        return list(self.additional_properties)

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return all(getattr(self, name) == getattr(other, name) for name in (*self._fields, "additional_properties"))

    __hash__ = None  # type: ignore[assignment]  # mutable, as any attrs class with equality

    def __repr__(self) -> str:
        shown: list[str] = []
        for name in self._fields:
            value = getattr(self, name)
            if value is not UNSET:
                shown.append(f"{name}={_masked(name, value)!r}")
        if extra := self.additional_properties:
            shown.append(f"additional_properties={_masked('', extra)!r}")
        return f"{type(self).__name__}({', '.join(shown)})"

    def __getstate__(self) -> tuple[dict[str, Any], dict[str, Any]]:
        return self._raw, dict(self._touched())

    def __setstate__(self, state: tuple[dict[str, Any], dict[str, Any]]) -> None:
        raw, touched = state
        _put_raw(self, raw)
        for name, value in touched.items():
            setattr(self, name, value)


def _fresh() -> int:
    """How many objects a decoded object holds of which nothing was read; none has so many if Python does not tell."""
    probe = Model.from_dict({})
    count = len(get_referents(probe))
    probe.additional_properties = {}
    return count if len(get_referents(probe)) == count + 1 else -1_000_000


_FRESH: Final = _fresh()


# --- requests and answers ---------------------------------------------------------------------------------------------


class ToDict(Protocol):
    """What turns itself into JSON, such as a filter or sort expression."""

    def to_dict(self) -> dict[str, Any]: ...


def filtered(body: Model | None | Unset, filter: ToDict | None, sort: ToDict | None) -> Any:
    """Put a filter and a sort order into a body."""
    given = {key: value.to_dict() for key, value in (("filter", filter), ("sorting", sort)) if value is not None}
    base: dict[str, Any] = encode(body) if given and body else {}
    return {**base, **given} if given else body


class File:
    """Raw bytes to upload: bytes, a file opened for reading in binary mode, or an asynchronous iterable of chunks.

    Args:
        payload: what to send.
        size: its length in bytes; needed for an asynchronous iterable and for a file that cannot seek, because the
            servers do not accept a body without a Content-Length.
    """

    __slots__ = ("payload", "size")

    def __init__(self, payload: bytes | IO[bytes] | AsyncIterable[bytes], size: int | None = None) -> None:
        self.payload = payload
        self.size = size


class Request(Generic[T, R]):
    """One call, not sent yet. `T` is the decoded answer, `R` what it stands for once asynchronous work has ended.

    Attributes:
        operation: tag and operation, as in `jobs.start_job`.
        method: the HTTP method.
        url: the path, with its parameters quoted.
        answers: what decodes the body of each documented status; None where there is no body.
        params: query parameters, as text or lists of text.
        headers: header parameters.
        json: the JSON body, or UNSET.
        data: the fields of a form, or UNSET.
        files: the parts of a multipart form, or UNSET.
        content: raw bytes to upload, or UNSET.
    """

    __slots__ = ("answers", "content", "data", "files", "headers", "json", "method", "operation", "params", "url")

    def __init__(
        self,
        operation: str,
        method: str,
        url: str,
        answers: Answers,
        *,
        params: Mapping[str, Any] | None = None,
        headers: Mapping[str, Any] | None = None,
        json: Any = UNSET,
        data: Any = UNSET,
        files: Any = UNSET,
        content: File | bytes | None | Unset = UNSET,
    ) -> None:
        self.operation = operation
        self.method = method
        self.url = url
        self.answers = answers
        self.params: dict[str, Any] = _texts(params)
        self.headers: dict[str, Any] = _texts(headers)
        self.json = encode(json)
        self.data = encode(data)
        self.files = encode(files)
        self.content = content

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.operation}: {self.method} {self.url}>"

    def decode(self, status: int, headers: Mapping[str, str], content: bytes) -> Response[T]:
        """Decode the answer to this call.

        Raises:
            StatusError: the status is no success.
            DecodingError: the body is not JSON where it should be.
        """
        error: Any = None
        if 200 <= status < 300:
            decoder = self.answers.get(status, _MISSING)
            if decoder is _MISSING:  # a status that is not documented: read it as the success that is
                decoder = next(iter(self.answers.values()), None) if content and status != 204 else None
            parsed: Any = None
            if decoder is octets:
                parsed = content
            elif decoder is not None and content.strip():
                try:
                    parsed = loads(content)
                except (ValueError, RecursionError):
                    said = f"status {status} with {headers.get('content-type') or 'no content type'}, which is not JSON"
                    raise DecodingError(said, self.operation, status, headers, content) from None
                if parsed is not None:
                    parsed = cast("Decoder", decoder)(parsed)
            return Response(status, headers, content, cast("T", parsed))
        try:
            error = loads(content) if content.strip() else None
        except (ValueError, RecursionError):
            pass  # HTML from something between the server and us
        said = _said(status, error)
        if error is not None and (decode := self.answers.get(status)):
            error = decode(error)
        raise StatusError(said, self.operation, status, headers, content, error)

    def result(self, value: Any) -> R:
        """Give a value the type of what this call stands for."""
        return cast("R", value)


class PageRequest(Request[T, R], Generic[T, R, I]):
    """A call that answers one page of a list of `I`."""

    __slots__ = ("_items",)

    def __init__(self, operation: str, method: str, url: str, answers: Answers, *, items: str, **parts: Any) -> None:
        super().__init__(operation, method, url, answers, **parts)
        self._items = items

    def items(self, answer: Any) -> list[I]:
        """The rows of an answer; empty where there are none."""
        rows = getattr(answer, self._items, None)
        return cast("list[I]", rows) if isinstance(rows, list) else []


def path(template: str, **arguments: Any) -> str:
    """Fill in a path; ids with slashes are quoted.

    Raises:
        ValueError: an argument is empty, so that another path would be meant.
    """
    filled: dict[str, str] = {}
    for name, value in arguments.items():
        filled[name] = quote(str(_text(value)), safe="")
        if filled[name] in ("", ".", "..") or value is None or value is UNSET:
            raise ValueError(f"{name} must not be {value!r}: it is part of the path {template}")
    return template.format_map(filled)


def _said(status: int, error: Any) -> str:
    if isinstance(error, dict):
        facts = cast("dict[str, Any]", error)
        said = [str(facts[key]) for key in ("errorCode", "title", "message", "detail") if facts.get(key)]
        if said:
            return f"status {status}: {': '.join(said)}"
    return f"status {status}"


def _texts(values: Mapping[str, Any] | None) -> dict[str, Any]:
    return {key: _text(value) for key, value in (values or {}).items() if value is not None and value is not UNSET}


def _text(value: Any) -> Any:
    value = encode(value)
    if isinstance(value, _LIST):
        return [_text(entry) for entry in value]
    if value is True:
        return "true"
    if value is False:
        return "false"
    return str(value)


def joined(values: Any, by: str) -> Any:
    """Write a list as one text; anything else stays as it is."""
    return by.join(map(_text, values)) if isinstance(values, (_LIST, tuple)) else values


class Response(Generic[T]):
    """An answer: its status, headers, body and the decoded body.

    Attributes:
        status_code: the HTTP status.
        headers: the headers; names are looked up in any case.
        content: the body as it came.
        parsed: the decoded body.
    """

    __slots__ = ("content", "headers", "parsed", "status_code")

    def __init__(self, status_code: int, headers: Mapping[str, str], content: bytes, parsed: T) -> None:
        self.status_code = status_code
        self.headers = headers
        self.content = content
        self.parsed = parsed

    def __repr__(self) -> str:
        return f"<Response [{self.status_code}] {type(self.parsed).__name__}>"


def detailed(
    request: Callable[..., Request[T, Any]], asyncio: Callable[P, Coroutine[Any, Any, T]]
) -> Callable[P, Coroutine[Any, Any, Response[T]]]:
    """Make the `asyncio_detailed` of an operation: it takes what `asyncio` takes, and returns status and headers too."""

    async def asyncio_detailed(*args: Any, client: Client, **arguments: Any) -> Response[T]:
        return await client.send(request(*args, **arguments))

    made: Any = update_wrapper(asyncio_detailed, asyncio, ("__module__",), ())
    return cast("Callable[P, Coroutine[Any, Any, Response[T]]]", made)


def streamed(
    request: Callable[..., Request[Any, Any]], asyncio: Callable[P, Any]
) -> Callable[P, AbstractAsyncContextManager[HttpResponse]]:
    """Make the `stream` of an operation: entered, it gives the answer before its body, which `aiter_bytes()` reads."""

    def stream(*args: Any, client: Client, **arguments: Any) -> AbstractAsyncContextManager[HttpResponse]:
        return client.stream(request(*args, **arguments))

    made: Any = update_wrapper(stream, asyncio, ("__module__",), ())
    return cast("Callable[P, AbstractAsyncContextManager[HttpResponse]]", made)
