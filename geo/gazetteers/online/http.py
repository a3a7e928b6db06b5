"""How geopy fetches: one request, bounded in time and size whatever the server does."""

from __future__ import annotations

import http.client
import json
import time
from collections.abc import Mapping
from typing import IO, Any
from urllib.error import HTTPError, URLError
from urllib.request import HTTPSHandler, ProxyHandler, Request, build_opener

from geopy.adapters import AdapterHTTPError, BaseSyncAdapter
from geopy.exc import (
    GeocoderParseError,
    GeocoderServiceError,
    GeocoderTimedOut,
    GeocoderUnavailable,
)

MOST_BYTES = 2_000_000  # ten places with all their names take a tenth of this
_CHUNK = 65_536


class Adapter(BaseSyncAdapter):  # type: ignore[misc]  # geopy has no type hints
    """An adapter of geopy over urllib. `timeout` bounds the whole answer, not each packet."""

    def __init__(self, *, proxies: Mapping[str, str] | None, ssl_context: Any) -> None:
        super().__init__(proxies=proxies, ssl_context=ssl_context)
        proxy = [ProxyHandler(dict(proxies))] if proxies is not None else []
        self._open = build_opener(HTTPSHandler(context=ssl_context), *proxy).open

    def get_json(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> Any:
        """The answer parsed; `GeocoderParseError` when it is no JSON."""
        text = self.get_text(url, timeout=timeout, headers=headers)
        try:
            return json.loads(text)
        except (ValueError, RecursionError) as error:
            raise GeocoderParseError(str(error)[:200]) from error

    def get_text(self, url: str, *, timeout: float, headers: Mapping[str, str]) -> str:
        """The answer as text; errors as geopy wants them."""
        until = time.monotonic() + timeout
        request = Request(url, headers=dict(headers))  # noqa: S310 - http(s) only, checked before
        try:
            with self._open(request, timeout=timeout) as page:
                return _read(page, until).decode("utf-8")
        except HTTPError as error:
            with error:
                raise AdapterHTTPError(
                    f"HTTP status {error.code}",
                    status_code=error.code,
                    headers={name.lower(): value for name, value in error.headers.items()},
                    text="",
                ) from error
        except URLError as error:
            if isinstance(error.reason, TimeoutError):
                raise GeocoderTimedOut(str(error)) from error
            raise GeocoderUnavailable(f"cannot be reached: {error.reason}") from error
        except TimeoutError as error:
            raise GeocoderTimedOut(str(error)) from error
        except UnicodeDecodeError as error:
            raise GeocoderParseError(str(error)) from error
        except (OSError, http.client.HTTPException) as error:
            raise GeocoderServiceError(f"the answer broke off: {error!r}") from error


def _read(page: IO[bytes], until: float) -> bytes:
    """All of an answer; it must come in time and be of a sane size."""
    data = b""
    while chunk := page.read1(_CHUNK):  # type: ignore[attr-defined]  # HTTPResponse has it
        data += chunk
        if len(data) > MOST_BYTES:
            raise GeocoderServiceError(f"the answer is longer than {MOST_BYTES:,} bytes")
        if time.monotonic() > until:
            raise GeocoderTimedOut("the answer did not end in time")
    return data
