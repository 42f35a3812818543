#include "CTerminal.h"

#include <sys/inotify.h>
#include <unistd.h>

int terminal_watch_descriptor(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

void terminal_watch_add(int descriptor, const char *path) {
  inotify_add_watch(
    descriptor, path,
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF |
      IN_MOVE_SELF | IN_ONLYDIR);
}

void terminal_watch_clear(int descriptor) {
  char events[4096];
  while (read(descriptor, events, sizeof events) > 0) {
  }
}
