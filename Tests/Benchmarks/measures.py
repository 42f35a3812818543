"""Measures the heatmap's keys, its clustering and the map's redraw on 514 regions; asserts nothing.

Usage: python3 Tests/Benchmarks/measures.py JEJARING [80x24 ...]
"""
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import programs
from terminal import Program

# The keys of the heatmap over all regions, and how many orders its rows have.
REGIONS, ORDERS = ["3", "p"], 6
KEYS = 200


def spread(values):
    ordered = sorted(values)
    return statistics.median(ordered), ordered[int(len(ordered) * 0.95)]


def moves(program, names):
    """What follows a key: milliseconds and bytes, each as median and 95th percentile."""
    timed = []
    for number in range(KEYS):
        found = program.timed_press(names[number // 12 % len(names)])
        if found:
            timed.append(found)
    times, sizes = spread([t * 1000 for t, _ in timed]), spread([b for _, b in timed])
    return f"{times[0]:5.2f} / {times[1]:5.2f} ms   {sizes[0]:5.0f} / {sizes[1]:5.0f} B"


def run(binary, store, size, work):
    def opened(way):
        shutil.rmtree(f"{work}/home/state", ignore_errors=True)
        program = Program([binary, "--store", store, "--lang", "id"], size,
                          programs.environment(work), work)
        program.await_text(rb"Kota|Kab\.")
        program.settle(1)
        for key in way:
            program.press(key)
        return program

    print(f"{size[0]}x{size[1]}")
    program = opened(REGIONS)
    print("  heatmap, Left and Right   ", moves(program, ["\x1b[C", "\x1b[D"]))
    print("  heatmap, Down and Up      ", moves(program, ["Down", "\x1b[A"]))
    slowest = 0
    for _ in range(ORDERS):
        begin = last = time.monotonic()
        os.write(program.terminal, b"s")
        while program.read(0.8) is not None:
            last = time.monotonic()
        slowest = max(slowest, last - begin)
    # The others are there with the key; likeness is worked out beside the loop.
    print(f"  ordered by likeness        {slowest * 1000:5.0f} ms to the last byte")
    program.end()
    program = opened(["5"])
    print("  map, zoomed in and out    ", moves(program, ["+", "-"]))
    program.end()


def main():
    binary, sizes = sys.argv[1], sys.argv[2:] or ["80x24", "200x60"]
    work = tempfile.mkdtemp(prefix="jejaring-bench-")
    try:
        store = f"{work}/sample"
        subprocess.run([binary, "init", store, "--sample", "--cities", "514", "--communities",
                        "10000"], check=True, stdout=subprocess.DEVNULL)
        for size in sizes:
            run(binary, store, tuple(map(int, size.split("x"))), work)
    finally:
        shutil.rmtree(work, ignore_errors=True)


main()
