"""A small server that speaks as Nominatim and Photon do, and can be told to misbehave."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

Reply = tuple[int, dict[str, str], bytes]

NOMINATIM = {
    "place_id": 1,
    "licence": "Data © OpenStreetMap contributors, ODbL 1.0.",
    "osm_type": "node",
    "osm_id": 77,
    "lat": "27.05",
    "lon": "62.75",
    "class": "place",
    "type": "village",
    "place_rank": 19,
    "importance": 0.1,
    "addresstype": "village",
    "name": "Zardchah",
    "display_name": "Zardchah, Saravan County, Sistan and Baluchestan Province, Iran",
    "address": {"village": "Zardchah", "county": "Saravan County",
                "state": "Sistan and Baluchestan Province", "country_code": "ir"},
    "namedetails": {"name": "زردچاه", "name:en": "Zardchah"},
    "boundingbox": ["27.03", "27.07", "62.73", "62.77"],
}  # fmt: skip
SHOP = NOMINATIM | {"osm_id": 78, "class": "shop", "type": "bakery", "addresstype": "shop"}
OTHER = NOMINATIM | {"osm_id": 79, "name": "Elsewhere", "display_name": "Elsewhere, Iran",
                     "namedetails": {}}  # fmt: skip
PHOTON = {
    "type": "FeatureCollection",
    "features": [
        {
            "type": "Feature",
            "geometry": {"type": "Point", "coordinates": [62.75, 27.05]},
            "properties": {"osm_type": "N", "osm_id": 77, "osm_key": "place", "name": "Zardchah",
                           "osm_value": "village", "type": "city", "countrycode": "IR",
                           "country": "Iran", "county": "Saravan County",
                           "state": "Sistan and Baluchestan Province",
                           "extent": [62.73, 27.07, 62.77, 27.03]},
        }
    ],
}  # fmt: skip


class Geocoder:
    """Replies to give in turn (the last one again and again), and what was asked."""

    def __init__(self, *replies: Reply, drip_s: float = 0.0) -> None:
        self.replies, self.drip_s = list(replies), drip_s
        self.asked: list[tuple[str, dict[str, str], str, float]] = []

    def take(self, path: str, agent: str) -> Reply:
        parts = urlsplit(path)
        query = {name: values[0] for name, values in parse_qs(parts.query).items()}
        self.asked.append((parts.path, query, agent, time.monotonic()))
        return self.replies.pop(0) if len(self.replies) > 1 else self.replies[0]


def reply(body: object, status: int = 200, **headers: str) -> Reply:
    raw = body if isinstance(body, bytes) else json.dumps(body).encode()
    return status, {name.replace("_", "-"): value for name, value in headers.items()}, raw


@contextmanager
def serving(geocoder: Geocoder) -> Iterator[str]:
    """The address of a server that answers as told."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            status, headers, body = geocoder.take(self.path, self.headers["User-Agent"])
            self.send_response(status)
            for name, value in {"Content-Type": "application/json", **headers}.items():
                self.send_header(name, value)
            if "Content-Length" not in headers:
                self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            try:
                for at in range(0, len(body), 1 if geocoder.drip_s else len(body)):
                    self.wfile.write(body[at : at + 1] if geocoder.drip_s else body)
                    self.wfile.flush()
                    time.sleep(geocoder.drip_s)
            except OSError:  # the client has gone
                pass

        def log_message(self, *args: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
