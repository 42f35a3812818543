#define _GNU_SOURCE
#include "CPty.h"

#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#ifdef SYS_poll
enum { POLL_CALL = SYS_poll };
static const unsigned NO_LIMIT = (unsigned)-1;
#else
enum { POLL_CALL = SYS_ppoll };
static const unsigned NO_LIMIT = 0;
#endif

bool pty_resize(int master, int columns, int rows) {
  struct winsize size = {.ws_col = (unsigned short)columns, .ws_row = (unsigned short)rows};
  return ioctl(master, TIOCSWINSZ, &size) == 0;
}

bool pty_open(int columns, int rows, int *master, int *slave) {
  *master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (*master < 0) return false;
  char name[64];
  if (grantpt(*master) != 0 || unlockpt(*master) != 0) return false;
  if (ptsname_r(*master, name, sizeof name) != 0) return false;
  *slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC);
  return *slave >= 0 && pty_resize(*master, columns, rows);
}

pid_t pty_spawn(
  int slave, bool is_controlling, const char *input, const char *output, const char *path, char *const arguments[],
  char *const environment[]) {
  char terminal[64];
  if (ttyname_r(slave, terminal, sizeof terminal) != 0) return -1;
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  int mode = O_RDWR | (is_controlling ? 0 : O_NOCTTY);
  // Opened first, and after setsid: the terminal becomes the session's.
  posix_spawn_file_actions_addopen(&files, 2, terminal, mode, 0);
  posix_spawn_file_actions_addopen(&files, 0, input ? input : terminal, mode, 0);
  posix_spawn_file_actions_addopen(&files, 1, output ? output : terminal, mode, 0);
  posix_spawn_file_actions_addclosefrom_np(&files, 3);
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  sigset_t none, all;
  sigemptyset(&none);
  sigfillset(&all);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &all);
  posix_spawnattr_setflags(
    &attributes, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  pid_t process = -1;
  if (posix_spawn(&process, path, &files, &attributes, arguments, environment) != 0) process = -1;
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&files);
  return process;
}

bool pty_same_modes(const struct termios *left, const struct termios *right) {
  return left->c_iflag == right->c_iflag && left->c_oflag == right->c_oflag
    && left->c_cflag == right->c_cflag && left->c_lflag == right->c_lflag
    && memcmp(left->c_cc, right->c_cc, sizeof left->c_cc) == 0;
}

static bool has_line(const char *path, const char *start) {
  char text[4096];
  int file = open(path, O_RDONLY | O_CLOEXEC);
  if (file < 0) return false;
  ssize_t count = read(file, text, sizeof text - 1);
  close(file);
  if (count <= 0) return false;
  text[count] = 0;
  return strstr(text, start) != NULL;
}

bool pty_is_waiting(pid_t process) {
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/status", process);
  if (!has_line(path, "ShdPnd:\t0000000000000000")) return false;
  snprintf(path, sizeof path, "/proc/%d/task", process);
  DIR *tasks = opendir(path);
  if (tasks == NULL) return false;
  bool is_waiting = true;
  for (struct dirent *task; is_waiting && (task = readdir(tasks)) != NULL;) {
    if (task->d_name[0] == '.') continue;
    char call[320];
    snprintf(call, sizeof call, "/proc/%d/task/%s/syscall", process, task->d_name);
    int file = open(call, O_RDONLY | O_CLOEXEC);
    char text[128] = "";
    if (file >= 0) {
      ssize_t count = read(file, text, sizeof text - 1);
      close(file);
      if (count < 0) count = 0;
    }
    // Only without a time limit: with one, an Esc may still become a key.
    int number = -1;
    unsigned long long descriptors, count, limit;
    is_waiting = sscanf(text, "%d %llx %llx %llx", &number, &descriptors, &count, &limit) == 4
      && number == POLL_CALL && (unsigned)limit == NO_LIMIT;
  }
  closedir(tasks);
  return is_waiting;
}

const char *pty_bundle_path(void) {
  Dl_info place;
  return dladdr((const void *)pty_bundle_path, &place) ? place.dli_fname : "";
}

bool pty_exited(int status) { return WIFEXITED(status); }
int pty_exit_status(int status) { return WEXITSTATUS(status); }
bool pty_signaled(int status) { return WIFSIGNALED(status); }
int pty_signal(int status) { return WTERMSIG(status); }
bool pty_stopped(int status) { return WIFSTOPPED(status); }
