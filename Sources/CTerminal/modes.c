#define _GNU_SOURCE
#include "CTerminal.h"

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

static struct termios saved_modes;
static int terminal_fd = -1;
static char restore_text[1024];
static size_t restore_length;
static volatile sig_atomic_t armed;

bool terminal_save_modes(int fd) {
  if (tcgetattr(fd, &saved_modes) != 0) return false;
  terminal_fd = fd;
  return true;
}

void terminal_arm(const char *restore, size_t length) {
  if (length > sizeof restore_text) length = sizeof restore_text;
  memcpy(restore_text, restore, length);
  restore_length = length;
  armed = 1;
}

void terminal_disarm(void) { armed = 0; }

void terminal_restore_modes(void) {
  // A process in the background would be stopped by its own tcsetattr.
  sigset_t output, before;
  sigemptyset(&output);
  sigaddset(&output, SIGTTOU);
  pthread_sigmask(SIG_BLOCK, &output, &before);
  if (terminal_fd >= 0) tcsetattr(terminal_fd, TCSANOW, &saved_modes);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
}

void terminal_restore(void) {
  if (!armed) return;
  armed = 0;
  int error = errno;
  size_t done = 0;
  while (done < restore_length) {
    ssize_t written = write(STDOUT_FILENO, restore_text + done, restore_length - done);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) break;
    done += (size_t)written;
  }
  terminal_restore_modes();
  errno = error;
}

bool terminal_size(int fd, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(fd, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

bool terminal_is_alive(int fd) {
  struct pollfd input = {.fd = fd, .events = POLLIN};
  if (poll(&input, 1, 0) <= 0) return true;
  if (input.revents & (POLLHUP | POLLERR | POLLNVAL)) return false;
  int waiting = 0;
  // Readable with nothing to read is the end of the input.
  return ioctl(fd, FIONREAD, &waiting) != 0 || waiting > 0;
}
