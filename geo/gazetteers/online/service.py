"""Nominatim and Photon through geopy: one question at a time, no faster than the service allows."""

from __future__ import annotations

import re
import time
import warnings
from collections.abc import Callable, Mapping
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from geo.errors import GazetteerError

if TYPE_CHECKING:
    from geopy.geocoders.base import Geocoder

_PUBLIC = {
    "nominatim": "https://nominatim.openstreetmap.org",
    "photon": "https://photon.komoot.io",
}
_PUBLIC_PAUSE_S = 1.0  # both public services allow one request a second
_OWN_PAUSE_S = 0.05
_TIMEOUT_S = 10.0
_LONGEST_WAIT_S = 60.0  # a service that asks for more is left alone
_UNSAID_WAIT_S = 5.0
_ANSWERS = 10
_MOST_ANSWERS = 50  # of a service that ignores what it was asked
_MISSING = "--online needs geopy: pip install 'sarhad[online]'"


class ServiceError(Exception):
    """A name could not be asked for; the text says why."""


class ServiceDownError(ServiceError):
    """No further name can be asked for."""


class Service:
    """One geocoder, asked at its own pace."""

    def __init__(
        self,
        kind: str,
        url: str,
        geocoder: Geocoder,
        pause_s: float,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.url = f"{kind}={url}"
        self.label = f"{kind.capitalize()} at {urlsplit(url).netloc}"
        self._options: dict[str, Any] = {"exactly_one": False, "limit": _ANSWERS}
        if kind == "nominatim":
            self._options |= {"addressdetails": True, "namedetails": True, "language": "en"}
        self._geocoder, self._pause_s, self._sleep = geocoder, pause_s, sleep
        self._next = 0.0

    def ask(self, name: str) -> list[object]:
        """What the service holds by a name, as it says it (see `geo.gazetteers.online.answers`).

        Raises `ServiceError`, after waiting once when the service asks to be asked later.
        """
        from geopy.exc import GeocoderRateLimited

        try:
            return self._ask(name)
        except GeocoderRateLimited as limited:
            wait_s = _UNSAID_WAIT_S if limited.retry_after is None else float(limited.retry_after)
        if wait_s > _LONGEST_WAIT_S:
            raise ServiceDownError(f"too many requests; it asks to wait for {wait_s:,.0f} s")
        self._sleep(wait_s)
        try:
            return self._ask(name)
        except GeocoderRateLimited:
            raise ServiceDownError("too many requests, also after waiting") from None

    def _ask(self, name: str) -> list[object]:
        """One request; a failure in any of geopy's words becomes a `ServiceError`."""
        from geopy.exc import GeocoderParseError, GeocoderRateLimited, GeocoderTimedOut, GeopyError

        self._sleep(max(0.0, self._next - time.monotonic()))
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", UserWarning)  # of coordinates it then refuses
                found = self._geocoder.geocode(name, **self._options)
        except GeocoderRateLimited:
            raise
        except GeocoderTimedOut:
            raise ServiceError(f"no answer within {_TIMEOUT_S:.0f} s") from None
        except GeocoderParseError:
            raise ServiceError("the answer is not JSON") from None
        except GeopyError as error:
            raise ServiceError(_one_line(error) or type(error).__name__) from None
        # geopy takes the shape of an answer for granted and fails on others in these ways
        except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
            raise ServiceError(f"the answer is no list of places ({_one_line(error)})") from None
        finally:
            self._next = time.monotonic() + self._pause_s
        return [place.raw for place in (found or [])[:_MOST_ANSWERS]]


def open_service(text: str, sleep: Callable[[float], None] = time.sleep) -> Service:
    """The service that "nominatim", "photon", "nominatim=URL" or "photon=URL" means.

    Raises `GazetteerError` for anything else, and when geopy is not installed.
    """
    kind, _, given = text.partition("=")
    if kind not in _PUBLIC:
        raise GazetteerError(f"No geocoder {kind[:40]!r}; there are: {', '.join(sorted(_PUBLIC))}.")
    url = (given or _PUBLIC[kind]).rstrip("/")
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"} or not parts.netloc or parts.query or parts.fragment:
        raise GazetteerError(
            f"{given[:200]!r} is no address of a geocoder; write {kind}=http://localhost:8080."
        )
    try:
        from geopy.geocoders import Nominatim, Photon

        from geo.gazetteers.online.http import Adapter
    except ImportError:
        raise GazetteerError(_MISSING) from None
    maker: Mapping[str, type[Geocoder]] = {"nominatim": Nominatim, "photon": Photon}
    geocoder = maker[kind](
        domain=f"{parts.netloc}{parts.path}",
        scheme=parts.scheme,
        timeout=_TIMEOUT_S,
        user_agent=_user_agent(),
        adapter_factory=Adapter,
    )
    pause_s = _PUBLIC_PAUSE_S if url == _PUBLIC[kind] else _OWN_PAUSE_S
    return Service(kind, url, geocoder, pause_s, sleep)


def _user_agent() -> str:
    try:
        return f"sarhad/{version('sarhad')} (reads news for places; one request a second)"
    except PackageNotFoundError:
        return "sarhad (reads news for places; one request a second)"


def _one_line(error: Exception) -> str:
    return re.sub(r"\s+", " ", str(error)).strip()[:200]
