"""Measures the store beside its peers on the same records; started by `store`."""
import argparse
import glob
import json
import os
import shutil
import statistics
import subprocess
import sys
import time

import programs
from terminal import Program

# The word that is looked for, letter by letter, and one of which the letters stand apart.
WORD, LETTERS = "batik", "btk"


def missing(name, mend):
    print(f"{name} is left out: {mend}", file=sys.stderr)


def seconds(command, feed=None):
    """How long a command takes, its output thrown away."""
    with open(feed or os.devnull, "rb") as source:
        begin = time.monotonic()
        subprocess.run(command, stdin=source, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, check=False)
        return time.monotonic() - begin


def inside(command):
    """The seconds that a probe printed, a round a line."""
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    return [float(line) for line in run.stdout.split()]


def table(title, rows, unit=1000, name="ms"):
    """Rows of a name and seconds; the first one is the program's own."""
    print(f"\n| {title} | {name} | to jejaring |")
    print("| --- | --- | --- |")
    own = statistics.median(rows[0][1])
    for label, values in rows:
        middle = statistics.median(values)
        print(f"| {label} | {middle * unit:,.1f} | {middle / own:.2f} |")


def reading(options, files, size):
    """Bytes in memory to a document that was checked."""
    rows = [("jejaring", inside([options.probe, "read", str(options.rounds), *files]))]
    if os.path.exists(f"{options.work}/simdjson"):
        rows.append(("simdjson DOM", inside([f"{options.work}/simdjson", str(options.rounds), *files])))
    for reader in ("orjson", "json"):
        try:
            loads = __import__(reader).loads
        except ImportError:
            missing(reader, "pip install orjson")
            continue
        rows.append((f"Python {reader}", [python(loads, files)]))
    rows.append(("JSONDecoder", inside([options.probe, "decode", "1", *files])))
    print(f"\n| reading {size / 1e6:,.0f} MB | MB/s | to jejaring |\n| --- | --- | --- |")
    own = min(rows[0][1])
    for label, values in rows:
        print(f"| {label} | {size / min(values) / 1e6:,.0f} | {own / min(values):.2f} |")


def python(loads, files):
    texts = [open(file, "rb").read() for file in files]
    begin = time.monotonic()
    for text in texts:
        loads(text)
    return time.monotonic() - begin


def forget(files):
    """Asks the system to let the files' pages go; they are read from the disk next."""
    for file in files:
        descriptor = os.open(file, os.O_RDONLY)
        os.fsync(descriptor)
        os.posix_fadvise(descriptor, 0, 0, os.POSIX_FADV_DONTNEED)
        os.close(descriptor)


def terminal(options, command, data):
    """A program in a terminal, and the seconds until a row of data was shown."""
    shutil.rmtree(f"{options.work}/home/state", ignore_errors=True)
    program = Program(command, options.window, programs.environment(options.work), options.work)
    return program, program.await_text(data, 120)


def rest(program, silence=0.5, limit=60):
    """Seconds of the clock when it wrote last, before it was silent and asleep."""
    last = time.monotonic()
    end = last + limit
    while time.monotonic() < end:
        if program.read(silence) is not None:
            last = time.monotonic()
        elif program.is_asleep():
            break
    return last


def typed(program, text, silence):
    """Types letters, each after the answer to the one before: seconds to each last byte."""
    found = []
    for letter in text:
        begin = time.monotonic()
        os.write(program.terminal, letter.encode())
        found.append(max(0.0, rest(program, silence) - begin))
    return found


def opening(options, store, files):
    """From the start to the first row, and until all is read."""
    command = [options.binary, "--store", store]
    found = {"warm": ([], []), "cold": ([], [])}
    for kind in found:
        for _ in range(options.rounds):
            if kind == "cold":
                forget(files)
            program, first = terminal(options, command, rb"Kota|Kab\.")
            found[kind][0].append(first)
            found[kind][1].append(rest(program) - program.start)
            memory = program.peak_memory()
            program.end()
    print("\n| opening | first row, ms | all read, ms |\n| --- | --- | --- |")
    for kind, (first, whole) in found.items():
        print(f"| jejaring, {kind} | {statistics.median(first) * 1000:,.1f} "
              f"| {statistics.median(whole) * 1000:,.0f} |")
    print(f"\nPeak memory {memory:,.0f} MiB.")


def screens(options, store, lines, array):
    """Opening, filtering and ordering the same records on a screen."""
    rows = []
    program, first = terminal(options, [options.binary, "--store", store], rb"Kota|Kab\.")
    whole = rest(program) - program.start
    program.press("4")
    rest(program)
    os.write(program.terminal, b"/")
    rest(program, 0.2)
    word = typed(program, WORD, 0.2)
    os.write(program.terminal, b"\x1b")
    rest(program)
    os.write(program.terminal, b"/")
    rest(program, 0.2)
    letters = typed(program, LETTERS, 0.2)
    os.write(program.terminal, b"\x1b")
    rest(program)
    order = typed(program, "s", 0.2)
    rows.append(("jejaring", first, whole, word, letters, order, program.peak_memory()))
    program.end()
    rows += peers(options, lines, array)
    print("\n| on the screen | first row, ms | all read, ms | a letter of `batik`, ms: median, most "
          "| of `btk` | order by a column, ms | memory, MiB |")
    print("| --- | --- | --- | --- | --- | --- | --- |")
    for label, first, whole, word, letters, order, memory in rows:
        print(f"| {label} | {first * 1000:,.1f} | {whole * 1000:,.0f} | {times(word)} "
              f"| {times(letters)} | {times(order)} | {memory:,.0f} |")


def times(values):
    if not values:
        return "-"
    return f"{statistics.median(values) * 1000:,.1f}, {max(values) * 1000:,.1f}"


def peers(options, lines, array):
    rows = []
    for label, arguments in (("fzf", []), ("fzf --exact", ["--exact"])):
        if not shutil.which("fzf"):
            missing("fzf", "apt-get install fzf")
            break
        command = ["sh", "-c", f"exec fzf {' '.join(arguments)} < {lines}"]
        program, first = terminal(options, command, rb"c-\d\d")
        whole = rest(program) - program.start
        # It shows how far it is all the time: only a long silence is the end.
        word = typed(program, WORD, 1)
        os.write(program.terminal, b"\x15")
        rest(program, 1)
        letters = typed(program, LETTERS, 1)
        rows.append((label, first, whole, word, letters, [], program.peak_memory()))
        program.end()
    if not shutil.which("vd"):
        missing("VisiData", "apt-get install visidata")
        return rows
    program, first = terminal(options, ["vd", "-f", "jsonl", array], rb"c-\d\d\.\d\d-")
    whole = rest(program, 2) - program.start
    # In the column of the names; it filters by selecting rows, a whole word at once.
    os.write(program.terminal, b"cname\r")
    rest(program, 2)
    order = typed(program, "[", 2)
    begin = time.monotonic()
    os.write(program.terminal, f"|{WORD}\r".encode())
    word = [rest(program, 2, 120) - begin]
    rows.append(("VisiData", first, whole, word, [], order, program.peak_memory()))
    program.end()
    return rows


def batch(options, store, lines):
    """Whole commands: what a letter and a column on the screen are to be compared with."""
    rounds = range(options.rounds)
    rows = []
    for name, command, feed in (
            ("fzf --filter", ["fzf", "--filter", WORD], lines),
            ("fzf --exact --filter", ["fzf", "--exact", "--filter", WORD], lines),
            ("rg -i, the JSON", ["rg", "-i", "-c", WORD, f"{store}/cities"], None),
            ("sort(1), C", ["env", "LC_ALL=C", "sort", "-k2", lines], None),
            ("sort(1) -f", ["env", "LC_ALL=C.UTF-8", "sort", "-f", "-k2", lines], None)):
        if not shutil.which(command[0]):
            missing(name, f"apt-get install {command[0]}")
            continue
        rows.append((name, [seconds(command, feed) for _ in rounds]))
    print("\n| a whole command | ms |\n| --- | --- |")
    for label, values in rows:
        print(f"| {label} | {statistics.median(values) * 1000:,.0f} |")


def saving(options, store):
    """One field of one record, beside what the disk takes for the same bytes and fsyncs."""
    rows = []
    folder = f"{options.work}/saved"
    largest = max(glob.glob(f"{store}/cities/*.json"), key=os.path.getsize)
    for city in sorted(glob.glob(f"{store}/cities/*.json"), key=os.path.getsize):
        if os.path.getsize(city) >= 500_000:
            largest = city
            break
    # A store of one city, so that loading it before takes no time.
    shutil.copytree(store, folder, ignore=lambda path, names: [
        name for name in names if name.endswith(".json") and os.path.basename(path) in
        ("cities", "private") and name != os.path.basename(largest)])
    size = os.path.getsize(largest)
    rows.append(("jejaring, a save", inside([options.probe, "save", "25", folder])))
    rows.append(("the same on a disk of memory", in_memory(options, folder)))
    rows.append(("six fsyncs and the bytes twice", [floor(folder, largest, 6, 2) for _ in range(25)]))
    rows.append(("one fsync and the bytes", [floor(folder, largest, 1, 1) for _ in range(25)]))
    table(f"saving one field, a city of {size / 1000:,.0f} KB", rows)


def in_memory(options, folder):
    copy = f"/dev/shm/jejaring-{os.getpid()}"
    try:
        shutil.copytree(folder, copy)
        return inside([options.probe, "save", "25", copy])
    finally:
        shutil.rmtree(copy, ignore_errors=True)


def floor(folder, file, fsyncs, copies):
    """Seconds for bare writes and fsyncs."""
    data = open(file, "rb").read()
    begin = time.monotonic()
    for number in range(copies):
        with open(f"{folder}/floor{number}", "wb", buffering=0) as target:
            target.write(data)
            if number == 0:
                os.fsync(target.fileno())
    for number in range(fsyncs - 1):
        with open(f"{folder}/journal", "ab", buffering=0) as journal:
            journal.write(b"x")
            os.fsync(journal.fileno())
    return time.monotonic() - begin


def main():
    parser = argparse.ArgumentParser()
    for name in ("binary", "probe", "work"):
        parser.add_argument(name)
    parser.add_argument("--communities", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--size", default="80x24")
    options = parser.parse_args()
    options.window = tuple(map(int, options.size.split("x")))
    store = f"{options.work}/store"
    subprocess.run([options.binary, "init", store, "--sample", "--cities", "514", "--communities",
                    str(options.communities)], check=True, stdout=subprocess.DEVNULL)
    cities = sorted(glob.glob(f"{store}/cities/*.json"))
    files = cities + glob.glob(f"{store}/private/*.json")
    size = sum(map(os.path.getsize, files))
    lines, array = f"{options.work}/communities.txt", f"{options.work}/communities.jsonl"
    records(cities, lines, array)
    print(f"{options.communities:,} communities, {size / 1e6:,.0f} MB of JSON in {len(files)} files, "
          f"{options.rounds} rounds, medians, {options.size}")
    opening(options, store, files)
    screens(options, store, lines, array)
    reading(options, files, size)
    batch(options, store, lines)
    saving(options, store)


def records(cities, lines, array):
    """The same communities as lines of text and as JSON Lines."""
    with open(lines, "w", encoding="utf-8") as text, open(array, "w", encoding="utf-8") as objects:
        for city in cities:
            with open(city, encoding="utf-8") as file:
                for record in json.load(file).get("communities", []):
                    text.write(f"{record['id']} {record.get('name', '')}\n")
                    objects.write(json.dumps(record, ensure_ascii=False) + "\n")


main()
