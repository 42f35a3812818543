"""Measures the pace of the program and of its peers; started by `run`."""
import argparse
import os
import select
import shutil
import subprocess
import sys
import time
from collections import defaultdict

import programs
import table
from terminal import Program

STARTS, ROUNDS, KEYS = 7, 3, 40
# Longer than a pane beside a list may take to follow.
PAUSE = 0.05


def start(subject, size, work):
    # What the last one kept would be another screen to begin with.
    shutil.rmtree(f"{work}/home/state", ignore_errors=True)
    return Program(subject.command, size, programs.environment(work, subject.environment),
                   f"{work}/repository")


def begin(subject, size, work):
    program = start(subject, size, work)
    first_frame = program.await_text(subject.data)
    program.settle(0.3)
    return program, first_frame


def press(program, name, count, found, what):
    """Presses a key over and over; at the end of a list it turns round."""
    silent_keys = 0
    for _ in range(count):
        timed = program.timed_press(name)
        if timed is None:
            silent_keys += 1
            if silent_keys > 2 or name not in ("Down", "Up"):
                return
            name = "Up" if name == "Down" else "Down"
            continue
        silent_keys = 0
        found[what].append(timed)
        begin = time.monotonic()
        followed, count_after = program.settle(PAUSE)
        if followed:
            found[f"{what} follows"].append((followed - begin + 0.005 + timed[0], count_after))


def keys(subject, size, work, found):
    """Down within the window and beyond it, pages, and a held key."""
    program, _ = begin(subject, size, work)
    try:
        for key in subject.way:
            program.press(key)
        press(program, "Down", min(KEYS, size[1] // 2), found, "move")
        # To the last row of the window: from there on the rows scroll.
        program.press("Down", size[1])
        press(program, "Down", KEYS, found, "scroll")
        press(program, "PgDn", KEYS // 3, found, "page")
        # Back, or a held key has nowhere to go.
        if subject.name.startswith("jejaring"):
            program.press("Home")
        program.settle(0.2)
        found["hold"].append(program.hold("Down", 1000))
        program.settle(0.2)
        found["memory"].append(program.peak_memory())
    finally:
        program.end()


def rest(subjects, size, work):
    """Bytes and wakeups of all at once between second 5 and 15."""
    running = {}
    for subject in subjects:
        program, _ = begin(subject, size, work)
        running[subject.name] = program
    opened = time.monotonic()
    silent(running, opened + 5)
    before = {name: program.wakeups() for name, program in running.items()}
    written = silent(running, opened + 15)
    found = {name: (written[name], program.wakeups() - before[name])
             for name, program in running.items()}
    for program in running.values():
        program.end()
    return found


def silent(running, end):
    """Reads what all write until `end`: the bytes of each."""
    names = {program.terminal: name for name, program in running.items()}
    written = defaultdict(int)
    while (left := end - time.monotonic()) > 0:
        for terminal in select.select(list(names), [], [], left)[0]:
            try:
                written[names[terminal]] += len(os.read(terminal, 1 << 16))
            except OSError:
                del names[terminal]
    return written


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("binary")
    parser.add_argument("work")
    parser.add_argument("--size", action="append", help="80x24, 200x60")
    parser.add_argument("--only", default="", help="names that contain this")
    parser.add_argument("--rounds", type=int, default=ROUNDS)
    parser.add_argument("--no-rest", action="store_true", help="leave the 15 seconds out")
    options = parser.parse_args()
    sizes = [tuple(map(int, size.split("x"))) for size in options.size or ["80x24", "200x60"]]
    found, missing = programs.peers(options.work)
    for name in missing:
        print(f"{name} is not installed and is left out", file=sys.stderr)
    for size in sizes:
        ours = programs.lists(options.binary, options.work, "sample")
        starting = programs.lists(options.binary, options.work, "starting")
        for subject in starting:
            subject.name += " (starting)"
        every = [subject for subject in ours + starting + found if options.only in subject.name]
        firsts = [subject for subject in every if subject.is_first]
        results = {subject.name: defaultdict(list) for subject in every}
        for turn in range(STARTS if options.rounds > 1 else 3):
            for subject in firsts:
                program, first_frame = begin(subject, size, options.work)
                results[subject.name]["first"].append(first_frame)
                program.end()
        for turn in range(options.rounds):
            for subject in every:
                print(f"\r{size[0]}x{size[1]} {turn + 1}/{options.rounds} {subject.name:40}",
                      end="", file=sys.stderr)
                keys(subject, size, options.work, results[subject.name])
        print(file=sys.stderr)
        if not options.no_rest:
            for name, pair in rest(firsts, size, options.work).items():
                results[name]["rest"] = pair
        table.write(size, results)


main()
