#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

enum { SHOWN_AT_MOST = 64 * 1024 };

static int real_stderr = -1;
static int kept = -1;

void terminal_hide_stderr(void) {
  // Only what would land on the screen is kept back; a redirected stderr keeps its way.
  if (real_stderr >= 0 || !isatty(STDERR_FILENO)) return;
  if (kept < 0) kept = memfd_create("jejaring-stderr", MFD_CLOEXEC);
  if (kept < 0) return;
  real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (real_stderr < 0) return;
  dup2(kept, STDERR_FILENO);
}

void terminal_show_stderr(void) {
  if (real_stderr < 0) return;
  int error = errno;
  dup2(real_stderr, STDERR_FILENO);
  close(real_stderr);
  real_stderr = -1;
  char buffer[4096];
  off_t at = 0, shown = 0;
  off_t end = lseek(kept, 0, SEEK_END);
  if (end > SHOWN_AT_MOST) at = end - SHOWN_AT_MOST;
  while (at + shown < end) {
    ssize_t count = pread(kept, buffer, sizeof buffer, at + shown);
    if (count <= 0) break;
    if (write(STDERR_FILENO, buffer, (size_t)count) < 0) break;
    shown += count;
  }
  if (ftruncate(kept, 0) == 0) lseek(kept, 0, SEEK_SET);
  errno = error;
}
