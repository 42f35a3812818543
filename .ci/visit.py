"""Starts Jejaring by a command line in a pseudo-terminal, visits its five screens, and quits.

Usage: python3 .ci/visit.py COMMAND
Standard library alone. It waits for what it expects, and ends with status 1 where that does not
come: what each screen must show is in SCREENS.
"""

import fcntl
import os
import pty
import re
import select
import struct
import sys
import termios
import time

COLUMNS, ROWS = 120, 40
BUILD_SECONDS = 1800
SCREEN_SECONDS = 20

# The key, and words of the starting network and of the screen that must be seen after it.
SCREENS = [
    (b"1", ["Ringkasan", "Keanggotaan", "514", "UNESCO", "Kuliner", "15.580.149"]),
    (b"2", ["Kab/Kota", "Ambon", "81.71", "Maluku", "KaTa", "UNESCO", "359.661"]),
    (b"3", ["Potensi", "Jawa Barat", "DKI Jakarta", "Yogyakarta", "2016", "3.036"]),
    (b"4", ["Komunitas", "komunitas", "--sample", "jejaring put"]),
    (b"5", ["Peta", "Natural Earth", "terdata"]),
]

ALTERNATE_ON, ALTERNATE_OFF = b"\x1b[?1049h", b"\x1b[?1049l"
CLEAR = b"\x1b[2J"
SEQUENCE = re.compile(rb"\x1b(\[[0-9;?]*[ -/]*[@-~]|\][^\x07]*\x07|[()].|[=>78M])")


class Terminal:
    """The program's other end: what it wrote so far."""

    def __init__(self, command):
        self.output = b""
        self.process, self.master = pty.fork()
        if self.process == 0:
            os.environ.update(TERM="xterm-256color", LANG="C.UTF-8")
            for name in ("LC_ALL", "LC_MESSAGES", "LINES", "COLUMNS"):
                os.environ.pop(name, None)
            # The size is there before the program asks for it.
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", ROWS, COLUMNS, 0, 0))
            os.execvp("bash", ["bash", "-c", command])

    def read(self, seconds):
        """Reads what comes within a time; False when the terminal is closed."""
        if not select.select([self.master], [], [], seconds)[0]:
            return True
        try:
            part = os.read(self.master, 65536)
        except OSError:
            return False
        if ALTERNATE_ON not in self.output:
            sys.stdout.write(part.split(ALTERNATE_ON)[0].decode(errors="replace"))
            sys.stdout.flush()
        self.output += part
        return bool(part)

    def wait(self, condition, seconds):
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            if condition():
                return True
            if not self.read(0.1) and self.has_ended():
                break
        return condition()

    def has_ended(self):
        how = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.process, how) is not None

    def type(self, keys):
        os.write(self.master, keys)

    def painted(self):
        """The text since the screen was last cleared, without control sequences."""
        return SEQUENCE.sub(b"", self.output.rpartition(CLEAR)[2]).decode(errors="replace")


def fail(message, terminal):
    print(f"visit.py: {message}", file=sys.stderr)
    print(terminal.painted()[-4000:], file=sys.stderr)
    sys.exit(1)


def visit(terminal, key, words):
    """Goes to a screen and has it painted anew, so that each word arrives in one piece."""
    terminal.type(key)
    terminal.read(0.1)
    clearings = terminal.output.count(CLEAR)
    terminal.type(b"\x0c")
    if not terminal.wait(lambda: terminal.output.count(CLEAR) > clearings, SCREEN_SECONDS):
        fail(f"screen {key.decode()} is not painted", terminal)

    def missing():
        return [word for word in words if word not in terminal.painted()]

    if not terminal.wait(lambda: not missing(), SCREEN_SECONDS):
        fail(f"screen {key.decode()} does not show {missing()}", terminal)
    print(f"screen {key.decode()} shows {', '.join(words)}")


def main():
    terminal = Terminal(sys.argv[1])
    before = termios.tcgetattr(terminal.master)
    if not terminal.wait(lambda: ALTERNATE_ON in terminal.output, BUILD_SECONDS):
        fail("the program does not start", terminal)
    if not terminal.wait(lambda: "Jejaring awal ditulis" in terminal.painted(), SCREEN_SECONDS):
        fail("the first run does not say that it wrote the starting network", terminal)
    for key, words in SCREENS:
        visit(terminal, key, words)
    terminal.type(b"q")
    if not terminal.wait(lambda: ALTERNATE_OFF in terminal.output, SCREEN_SECONDS):
        fail("the alternate screen is not left", terminal)
    if not terminal.wait(terminal.has_ended, SCREEN_SECONDS):
        fail("the program does not end", terminal)
    after = termios.tcgetattr(terminal.master)
    status = os.waitstatus_to_exitcode(os.waitpid(terminal.process, 0)[1])
    if status != 0:
        fail(f"the program ends with status {status}", terminal)
    if after != before:
        fail("the terminal's modes are not as before", terminal)
    if terminal.output.rindex(ALTERNATE_OFF) < terminal.output.rindex(ALTERNATE_ON):
        fail("the alternate screen is not left", terminal)
    print("quit with status 0, the terminal as before")


main()
