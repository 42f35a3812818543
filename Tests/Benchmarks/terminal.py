"""A program on a pseudo-terminal, watched from outside."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ESCAPES = re.compile(rb"\x1b\[[0-9;?>]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()].|\x1b.")


class Program:
    """Started on a terminal of its own; all times are in seconds of the monotonic clock."""

    def __init__(self, command, size, environment, folder):
        columns, rows = size
        # Stamped in the child right before it becomes the program.
        stamp_end, stamp = os.pipe()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            window = struct.pack("HHHH", rows, columns, 0, 0)
            fcntl.ioctl(0, termios.TIOCSWINSZ, window)
            os.chdir(folder)
            os.write(stamp, b"%.9f" % time.monotonic())
            try:
                os.execvpe(command[0], command, environment)
            finally:
                os._exit(127)
        os.close(stamp)
        self.start = float(os.read(stamp_end, 64))
        os.close(stamp_end)
        os.set_blocking(self.terminal, False)
        self.text = b""
        self.sends_application_keys = False

    def read(self, wait):
        """What it writes within `wait` seconds, or None."""
        if not select.select([self.terminal], [], [], wait)[0]:
            return None
        try:
            data = os.read(self.terminal, 1 << 16)
        except (BlockingIOError, OSError):
            return None
        for mode in re.findall(rb"\x1b\[\?1([hl])", data):
            self.sends_application_keys = mode == b"h"
        return data

    def await_text(self, wanted, limit=60):
        """Seconds from its start until `wanted` was written."""
        end = time.monotonic() + limit
        seen = b""
        while time.monotonic() < end:
            data = self.read(0.2)
            now = time.monotonic()
            if data:
                seen += data
                if re.search(wanted, ESCAPES.sub(b"", seen)):
                    return now - self.start
        raise RuntimeError(f"never wrote {wanted!r}: {ESCAPES.sub(b'', seen)[-300:]!r}")

    def settle(self, silence, limit=10):
        """Reads until nothing comes for `silence` seconds: the time of the last byte, and how many."""
        last, count, end = None, 0, time.monotonic() + limit
        while time.monotonic() < end:
            data = self.read(silence)
            if data is None:
                break
            last, count = time.monotonic(), count + len(data)
        return last, count

    def key(self, name):
        """The bytes of a key."""
        arrow = b"\x1bO" if self.sends_application_keys else b"\x1b["
        named = {"Down": arrow + b"B", "Up": arrow + b"A", "PgDn": b"\x1b[6~", "Enter": b"\r"}
        named["Home"] = arrow + b"H"
        return named.get(name, name.encode())

    def press(self, name, times=1):
        """Presses a key and lets what follows come to rest."""
        os.write(self.terminal, self.key(name) * times)
        self.settle(0.1)

    def timed_press(self, name, silence=0.005):
        """Seconds until the last byte of what follows at once, and its bytes; None if nothing did."""
        data = self.key(name)
        begin = time.monotonic()
        os.write(self.terminal, data)
        first = self.read(0.3)
        if first is None:
            return None
        at = time.monotonic()
        last, count = self.settle(silence)
        return (last or at) - begin, len(first) + count

    def hold(self, name, times):
        """Writes a key as fast as the terminal takes it: seconds until a rest of 15 ms."""
        data = self.key(name) * times
        begin = last = time.monotonic()
        while data:
            can_read, can_write, _ = select.select([self.terminal], [self.terminal], [], 1)
            if can_read and self.read(0):
                last = time.monotonic()
            if can_write:
                try:
                    data = data[os.write(self.terminal, data[:1024]):]
                except BlockingIOError:
                    pass
        # A program that still works may be silent for a while; one that sleeps has answered.
        silence, limit = 0.0, time.monotonic() + 30
        while time.monotonic() < limit and silence < 0.015:
            since = time.monotonic()
            if self.read(0.005) is not None:
                last, silence = time.monotonic(), 0.0
            elif self.is_asleep() and (last > begin or since > begin + 1):
                silence += 0.005
        return last - begin

    def is_asleep(self):
        """Whether it waits for something."""
        with open(f"/proc/{self.process}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] == "S"

    def wakeups(self):
        """How often any of its threads went to sleep so far."""
        total = 0
        for thread in os.listdir(f"/proc/{self.process}/task"):
            total += self._number(f"task/{thread}/status", "voluntary_ctxt_switches")
        return total

    def peak_memory(self):
        """The most memory it had, in MiB."""
        return self._number("status", "VmHWM") / 1024

    def _number(self, file, field):
        with open(f"/proc/{self.process}/{file}") as status:
            return int(re.search(rf"^{field}:\s+(\d+)", status.read(), re.M).group(1))

    def end(self):
        os.kill(self.process, signal.SIGKILL)
        os.waitpid(self.process, 0)
        os.close(self.terminal)
