#include "CTerminal.h"

#include <errno.h>
#include <stddef.h>
#include <sys/inotify.h>
#include <sys/statfs.h>
#include <unistd.h>

int terminal_watch_descriptor(void) { return inotify_init1(IN_NONBLOCK | IN_CLOEXEC); }

bool terminal_watch_add(int descriptor, const char *path) {
  int watch = inotify_add_watch(
    descriptor, path,
    IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF |
      IN_MOVE_SELF | IN_ONLYDIR);
  return watch >= 0 || errno == ENOENT || errno == ENOTDIR;
}

bool terminal_is_remote(const char *path) {
  // NFS, SMB, CIFS, SMB2, Coda, AFS, Ceph, 9P, FUSE (sshfs), Lustre, OCFS2, GFS2, vboxsf (statfs(2)).
  static const unsigned long kinds[] = {
    0x6969,     0x517B,     0xFF534D42, 0xFE534D42, 0x73757245, 0x5346414F, 0x00C36400,
    0x01021997, 0x65735546, 0x0BD00BD0, 0x7461636F, 0x01161970, 0x786F4256,
  };
  struct statfs system;
  if (statfs(path, &system) < 0) return false;
  unsigned long kind = (unsigned long)system.f_type & 0xFFFFFFFF;
  for (size_t place = 0; place < sizeof kinds / sizeof *kinds; place++)
    if (kinds[place] == kind) return true;
  return false;
}

void terminal_watch_clear(int descriptor) {
  char events[4096];
  while (read(descriptor, events, sizeof events) > 0) {
  }
}
