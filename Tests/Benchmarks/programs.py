"""What is measured: the program's lists, and the peers that are installed."""
import os
import shutil
from dataclasses import dataclass, field


@dataclass
class Subject:
    """A program in one of its lists."""

    name: str
    command: list
    # Text that only a row of data has.
    data: bytes
    # Keys that lead to the list.
    way: list = field(default_factory=list)
    environment: dict = field(default_factory=dict)
    # Started again for its first frame, for rest and for memory; the same program's other lists
    # need not be.
    is_first: bool = True


def lists(binary, work, data):
    """The program's lists with the starting network or with the sample."""
    store = f"{work}/{data}"
    row = rb"Kota|Kab\."
    wide = ["2", "A"] if data == "starting" else ["2"]
    ways = {
        "2 Kab/Kota": wide,
        "1 Ringkasan": ["1"],
        "3 Potensi": ["3", "p"],
        "4 Komunitas": ["4"],
        "4 facets": ["4", "f"],
        "5 Peta": ["5"],
    }
    if data == "starting":
        del ways["4 Komunitas"], ways["4 facets"]
    return [
        Subject(f"jejaring, {name}", [binary, "--store", store], row, way, is_first=index == 0)
        for index, (name, way) in enumerate(ways.items())
    ]


def peers(work):
    """The peers that are installed, and the names of those that are not."""
    lines, array = f"{work}/communities.txt", f"{work}/communities.json"
    with open(lines, "rb") as file:
        first = file.readline().split()[0]
    every = [
        Subject("C floor", [f"{work}/floor", lines], first),
        Subject("less", ["less", "-S", lines], first),
        Subject("vim", ["vim", "-u", "NONE", "-R", "-n", lines], first),
        Subject("tig", ["tig"], b"Commit 9"),
        Subject("htop", ["htop"], rb"PID.*\d", ["Home"]),
        Subject("VisiData", ["vd", array], rb"c-\d\d\.\d\d-"),
    ]
    found = [peer for peer in every if shutil.which(peer.command[0])]
    return found, [peer.name for peer in every if peer not in found]


def environment(work, extra=None):
    """What every program is started with: a home of its own, and nothing that tells on the person."""
    home = f"{work}/home"
    os.makedirs(home, exist_ok=True)
    given = {
        "PATH": os.environ["PATH"], "HOME": home, "LANG": "C.UTF-8", "TERM": "xterm-256color",
        "XDG_STATE_HOME": f"{home}/state", "XDG_DATA_HOME": f"{home}/data",
        "XDG_CONFIG_HOME": f"{home}/config",
    }
    return given | (extra or {})
