#ifndef CPTY_H
#define CPTY_H

#include <stdbool.h>
#include <sys/types.h>
#include <termios.h>

/// Opens a pseudo-terminal; both ends close when a program is started.
bool pty_open(int columns, int rows, int *master, int *slave);
bool pty_resize(int master, int columns, int rows);
/// Starts a program in a session of its own, with signals as a shell leaves them and no other
/// descriptor than 0, 1 and 2. The terminal becomes the session's if it `is_controlling`; where
/// `input` or `output` is given, it is opened instead. Returns the process, or -1.
pid_t pty_spawn(
  int slave, bool is_controlling, const char *input, const char *output, const char *path, char *const arguments[],
  char *const environment[]);
/// Whether two settings of a terminal are the same in every mode and key.
bool pty_same_modes(const struct termios *left, const struct termios *right);
/// Whether every thread of a process waits in poll, without a time limit, and no signal waits for it.
bool pty_is_waiting(pid_t process);
/// The file that this code was loaded from: the test bundle.
const char *pty_bundle_path(void);

bool pty_exited(int status);
int pty_exit_status(int status);
bool pty_signaled(int status);
int pty_signal(int status);
bool pty_stopped(int status);

#endif
