"""Measures an import of communities against a reader that takes it row by row.

Usage: python3 Tests/Benchmarks/imports.py JEJARING [RECORDS] [ROUNDS]

Both read the same CSV and make durable one file a region; they take turns, and the least of each
counts. Nothing here is asserted.
"""
import collections
import csv
import json
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time

HEADER = ["id", "nama", "kota", "subsektor", "status", "anggota", "berdiri", "kontak", "surel",
          "telepon"]
REGIONS = "Sources/CRegistry/regions.tsv"


def regions():
    with open(REGIONS, encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file if not line.startswith("#")][1:]
    return [("Kota " if int(row[0][3:]) >= 71 else "Kabupaten ") + row[1] for row in rows]


def write(path, count):
    """The same bytes for the same count."""
    chance, places = random.Random(count), regions()
    words = "Sanggar Kolektif Ruang Cahaya Bahari Rimba Senja Karya Muda Nusantara".split()
    subsectors = ["kuliner", "kriya", "fashion", "musik", "seni pertunjukan", "film", "dkv"]
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file, lineterminator="\n")
        table.writerow(HEADER)
        for number in range(count):
            name = " ".join(chance.choices(words, k=3))
            table.writerow([
                f"C{number:07}", f"{name} {chance.randint(1, 999)}", chance.choice(places),
                chance.choice(subsectors), chance.choice(["aktif", "rintisan", "pasif"]),
                chance.randint(3, 900), f"{chance.randint(1985, 2025)}-03-16", "Narahubung Contoh",
                f"narahubung.{number}@contoh.id", f"+62 8{chance.randint(11, 99)}-0000-{number % 10000:04}",
            ])


def row_by_row(path, folder):
    """The baseline: `csv`, `json`, one file a region, each synced."""
    groups = collections.defaultdict(list)
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            groups[row["kota"]].append(row)
    for number, (place, records) in enumerate(sorted(groups.items())):
        target = f"{folder}/{number:04}.json"
        with open(target + ".tmp", "w", encoding="utf-8") as file:
            file.write('{"city":%s,"communities":[\n' % json.dumps(place))
            file.write(",\n".join(json.dumps(record) for record in records))
            file.write("\n]}\n")
            file.flush()
            os.fsync(file.fileno())
        os.rename(target + ".tmp", target)


def timed(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.monotonic()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    wall = time.monotonic() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    work = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return wall, work


def main():
    if sys.argv[1] == "--row-by-row":
        return row_by_row(sys.argv[2], sys.argv[3])
    jejaring = sys.argv[1]
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 3
    folder = tempfile.mkdtemp(prefix="jejaring-bench-", dir=os.environ.get("TMPDIR"))
    try:
        path = f"{folder}/communities.csv"
        write(path, count)
        print(f"{count} communities, {os.path.getsize(path) / 1e6:.0f} MB")
        ours, theirs = [], []
        for _ in range(rounds):
            for name in ["out", "store"]:
                shutil.rmtree(f"{folder}/{name}", ignore_errors=True)
            os.mkdir(f"{folder}/out")
            theirs.append(timed([sys.executable, __file__, "--row-by-row", path, f"{folder}/out"]))
            subprocess.run([jejaring, "init", f"{folder}/store"], check=True, stdout=subprocess.DEVNULL)
            ours.append(timed([jejaring, "import", path, "--store", f"{folder}/store", "--as",
                               "Benchmark", "--kind", "communities", "--yes"]))
        best, slow = min(ours), min(theirs)
        print(f"row by row  {slow[0]:6.2f} s, {min(w for _, w in theirs):6.2f} s of work")
        print(f"jejaring    {best[0]:6.2f} s, {min(w for _, w in ours):6.2f} s of work")
        print(f"{slow[0] / best[0]:.1f} times as fast")
    finally:
        shutil.rmtree(folder, ignore_errors=True)


main()
