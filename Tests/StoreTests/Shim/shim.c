// Stands between a program and the system (LD_PRELOAD): counts the calls that write below one
// folder, over all threads, writes them down, kills the program before one, or lets one fail.
//
//   SHIM_ROOT   the folder
//   SHIM_LOG    where the calls are written down, with what they wrote
//   SHIM_KILL   N: die before call N
//   SHIM_FAULT  N:ERRNO lets call N fail, N+:ERRNO that and all after it, N:short writes one half
//   SHIM_READS  1: opening for reading counts too
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static long calls, kill_at, fault_at, fault_on, fault_errno, fault_short, reads;
static int log_fd = -1;
static char root[PATH_MAX];

__attribute__((constructor)) static void begin(void) {
  const char *text = getenv("SHIM_ROOT");
  if (!text || !realpath(text, root)) root[0] = 0;
  if ((text = getenv("SHIM_KILL"))) kill_at = atol(text);
  if ((text = getenv("SHIM_READS"))) reads = atol(text);
  if ((text = getenv("SHIM_FAULT"))) {
    char *end;
    fault_at = strtol(text, &end, 10);
    if (*end == '+') fault_on = 1, end++;
    if (*end == ':') end++;
    if (!strcmp(end, "short")) fault_short = 1;
    else fault_errno = atol(end);
  }
  if ((text = getenv("SHIM_LOG")))
    log_fd = syscall(SYS_openat, AT_FDCWD, text, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0644);
}

static int below(const char *path) {
  size_t length = strlen(root);
  return length && !strncmp(path, root, length) && (path[length] == '/' || !path[length]);
}

static void path_of(int fd, const char *name, char *path) {
  char link[64];
  path[0] = 0;
  if (name && name[0] == '/') { snprintf(path, PATH_MAX, "%s", name); return; }
  if (fd == AT_FDCWD) {
    if (syscall(SYS_getcwd, path, PATH_MAX) < 0) path[0] = 0;
  } else {
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t got = syscall(SYS_readlinkat, AT_FDCWD, link, path, PATH_MAX - 1);
    path[got < 0 ? 0 : got] = 0;
  }
  if (name && strcmp(name, ".")) {
    size_t length = strlen(path);
    snprintf(path + length, PATH_MAX - length, "/%s", name);
  }
}

static void put(const void *bytes, size_t count) {
  if (log_fd >= 0 && count) syscall(SYS_write, log_fd, bytes, count);
}

// Writes a call down before it is made; 0: make it, -1: fail, 1: write one half.
static int enter(const char *name, const char *path, const char *other, long offset,
                 const void *bytes, size_t count) {
  char line[3 * PATH_MAX];
  pthread_mutex_lock(&lock);
  long number = ++calls;
  int fails = fault_at && (number == fault_at || (fault_on && number > fault_at));
  if (kill_at && number == kill_at) {
    int length = snprintf(line, sizeof line, "killed\t%s\t%s\t0\t0\n", name, path);
    put(line, length);
    syscall(SYS_kill, syscall(SYS_getpid), SIGKILL);
  }
  if (fails && fault_errno) {
    int length = snprintf(line, sizeof line, "failed\t%s\t%s\t0\t0\n", name, path);
    put(line, length);
    pthread_mutex_unlock(&lock);
    errno = fault_errno;
    return -1;
  }
  int half = fails && fault_short && count > 1;
  if (half) count /= 2;
  int length = snprintf(line, sizeof line, "%s\t%s\t%s\t%ld\t%zu\n", name, path,
                        other ? other : "", offset, count);
  put(line, length);
  put(bytes, count);
  pthread_mutex_unlock(&lock);
  return half;
}

#define REAL(name) static __typeof__(&name) real; if (!real) real = dlsym(RTLD_NEXT, #name)

static int opens(int fd, const char *name, int flags, mode_t mode) {
  char path[PATH_MAX];
  int writes = (flags & O_ACCMODE) != O_RDONLY || flags & O_CREAT;
  path_of(fd, name, path);
  if (below(path) && (writes || reads)) {
    struct stat status;
    int is_new = flags & O_CREAT && fstatat(fd, name, &status, AT_SYMLINK_NOFOLLOW) < 0;
    if (enter(writes ? (is_new ? "create" : "open") : "read", path, 0, 0, 0, 0) < 0) return -1;
  }
  return syscall(SYS_openat, fd, name, flags, mode);
}

#define MODE(flags) \
  mode_t mode = 0; \
  if (flags & O_CREAT) { va_list list; va_start(list, flags); mode = va_arg(list, mode_t); va_end(list); }
int open(const char *name, int flags, ...) { MODE(flags) return opens(AT_FDCWD, name, flags, mode); }
int open64(const char *name, int flags, ...) { MODE(flags) return opens(AT_FDCWD, name, flags, mode); }
int openat(int fd, const char *name, int flags, ...) { MODE(flags) return opens(fd, name, flags, mode); }
int openat64(int fd, const char *name, int flags, ...) { MODE(flags) return opens(fd, name, flags, mode); }

ssize_t write(int fd, const void *bytes, size_t count) {
  char path[PATH_MAX];
  struct stat status;
  if (fd == STDOUT_FILENO && memmem(bytes, count, "Tersimpan", 9)) {
    pthread_mutex_lock(&lock);
    put("acknowledged\t\t\t0\t0\n", 20);
    pthread_mutex_unlock(&lock);
  }
  path_of(fd, 0, path);
  if (fd > 2 && below(path)) {
    long offset = syscall(SYS_lseek, fd, 0, SEEK_CUR);
    if (fcntl(fd, F_GETFL) & O_APPEND && !fstat(fd, &status)) offset = status.st_size;
    int verdict = enter("write", path, 0, offset, bytes, count);
    if (verdict < 0) return -1;
    if (verdict > 0) count /= 2;
  }
  return syscall(SYS_write, fd, bytes, count);
}

int ftruncate(int fd, off_t length) {
  char path[PATH_MAX];
  path_of(fd, 0, path);
  if (below(path) && enter("ftruncate", path, 0, length, 0, 0) < 0) return -1;
  return syscall(SYS_ftruncate, fd, length);
}
int ftruncate64(int fd, off64_t length) { return ftruncate(fd, length); }

int fsync(int fd) {
  char path[PATH_MAX];
  struct stat status;
  path_of(fd, 0, path);
  int is_folder = !fstat(fd, &status) && S_ISDIR(status.st_mode);
  if (below(path) && enter(is_folder ? "fsync-folder" : "fsync", path, 0, 0, 0, 0) < 0) return -1;
  // The power is only thought to fail: what is written down is enough.
  return getenv("SHIM_NOSYNC") ? 0 : syscall(SYS_fsync, fd);
}
int fdatasync(int fd) { return fsync(fd); }

int linkat(int from, const char *name, int to, const char *other, int flags) {
  char path[PATH_MAX], target[PATH_MAX];
  path_of(from, name, path);
  path_of(to, other, target);
  if (below(target) && enter("link", path, target, 0, 0, 0) < 0) return -1;
  return syscall(SYS_linkat, from, name, to, other, flags);
}
int link(const char *name, const char *other) { return linkat(AT_FDCWD, name, AT_FDCWD, other, 0); }

int renameat(int from, const char *name, int to, const char *other) {
  char path[PATH_MAX], target[PATH_MAX];
  path_of(from, name, path);
  path_of(to, other, target);
  if (below(target) && enter("rename", path, target, 0, 0, 0) < 0) return -1;
  return syscall(SYS_renameat2, from, name, to, other, 0);
}
int rename(const char *name, const char *other) { return renameat(AT_FDCWD, name, AT_FDCWD, other); }

int unlinkat(int fd, const char *name, int flags) {
  char path[PATH_MAX];
  path_of(fd, name, path);
  const char *call = flags & AT_REMOVEDIR ? "rmdir" : "unlink";
  if (below(path) && enter(call, path, 0, 0, 0, 0) < 0) return -1;
  return syscall(SYS_unlinkat, fd, name, flags);
}
int unlink(const char *name) { return unlinkat(AT_FDCWD, name, 0); }
int rmdir(const char *name) { return unlinkat(AT_FDCWD, name, AT_REMOVEDIR); }

int mkdirat(int fd, const char *name, mode_t mode) {
  char path[PATH_MAX];
  struct stat status;
  path_of(fd, name, path);
  int is_new = fstatat(fd, name, &status, AT_SYMLINK_NOFOLLOW) < 0;
  if (below(path) && is_new && enter("mkdir", path, 0, 0, 0, 0) < 0) return -1;
  return syscall(SYS_mkdirat, fd, name, mode);
}
int mkdir(const char *name, mode_t mode) { return mkdirat(AT_FDCWD, name, mode); }
