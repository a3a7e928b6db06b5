"""Run by the interpreter of the peers' own environment, of which it needs nothing of Sarhad's.

``python peers_isolated.py NAME FOLDER`` reads ``line.wkb`` and ``points.npy`` (longitudes,
latitudes) there, writes ``distances.npy`` and, if the library draws buffers, ``outer.wkb`` and
``inner.wkb``, and prints processor seconds as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import numpy as np


def spherely_peer(folder: Path, wkb: bytes, points: np.ndarray) -> dict[str, float]:
    import spherely

    line = spherely.from_wkb(wkb)
    start = time.process_time()
    metres = spherely.distance(spherely.points(points[:, 0], points[:, 1]), line)
    seconds = time.process_time() - start
    np.save(folder / "distances.npy", np.asarray(metres))
    return {"points": seconds, "version": spherely.__version__}


def sedonadb_peer(folder: Path, wkb: bytes, points: np.ndarray) -> dict[str, float]:
    import pandas as pd
    import sedona.db
    import sedonadb

    sd = sedona.db.connect()
    line = f"ST_GeogFromWKB(X'{wkb.hex()}')"
    frame = pd.DataFrame({"id": np.arange(len(points)), "x": points[:, 0], "y": points[:, 1]})
    sd.create_data_frame(frame).to_view("p", overwrite=True)
    start = time.process_time()
    found = sd.sql(f"SELECT id, ST_Distance(ST_GeogPoint(x, y), {line}) AS d FROM p").to_pandas()
    seconds = {"points": time.process_time() - start, "version": sedonadb.__version__}
    np.save(folder / "distances.npy", found.sort_values("id")["d"].to_numpy())
    start = time.process_time()
    outer, inner = (
        sd.sql(f"SELECT ST_AsBinary(ST_Buffer({line}, {metres})) AS b").to_pandas()["b"][0]
        for metres in (50_000.0, 40_000.0)
    )
    seconds["band"] = time.process_time() - start
    (folder / "outer.wkb").write_bytes(bytes(outer))
    (folder / "inner.wkb").write_bytes(bytes(inner))
    return seconds


if __name__ == "__main__":
    name, where = sys.argv[1], Path(sys.argv[2])
    peer = {"spherely": spherely_peer, "sedonadb": sedonadb_peer}[name]
    print(json.dumps(peer(where, (where / "line.wkb").read_bytes(), np.load(where / "points.npy"))))
