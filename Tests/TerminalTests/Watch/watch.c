// Stands between a program and the system (LD_PRELOAD) where changes of files are not told.
//
//   WATCH_NONE    1: there is no inotify
//   WATCH_FULL    1: no more folders are watched
//   WATCH_REMOTE  1: every file system is NFS, and tells of nothing
#define _GNU_SOURCE
#include <errno.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/inotify.h>
#include <sys/statfs.h>
#include <sys/syscall.h>
#include <unistd.h>

int inotify_init1(int flags) {
  if (!getenv("WATCH_NONE")) return syscall(SYS_inotify_init1, flags);
  errno = EMFILE;
  return -1;
}

int inotify_add_watch(int descriptor, const char *path, uint32_t mask) {
  if (getenv("WATCH_REMOTE")) return 1;
  if (!getenv("WATCH_FULL")) return syscall(SYS_inotify_add_watch, descriptor, path, mask);
  errno = ENOSPC;
  return -1;
}

int statfs(const char *path, struct statfs *system) {
  int result = syscall(SYS_statfs, path, system);
  if (result == 0 && getenv("WATCH_REMOTE")) system->f_type = 0x6969;
  return result;
}
