#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>

// The terminal's modes, and what puts them back.

/// Keeps the modes of the terminal `fd`, to be put back by `terminal_restore`.
bool terminal_save_modes(int fd);
/// From now on the terminal is ours: `restore` is what undoes it, written in one piece.
void terminal_arm(const char *restore, size_t length);
/// The terminal is the shell's again; a crash leaves it alone.
void terminal_disarm(void);
/// Puts the kept modes back. Safe in a signal handler.
void terminal_restore_modes(void);
/// Puts the terminal back as it was, if it is ours. Safe in a signal handler.
void terminal_restore(void);
/// Columns and rows of the terminal `fd`; false where it does not say.
bool terminal_size(int fd, int *columns, int *rows);

// Crashes: ILL TRAP SEGV ABRT BUS FPE restore the terminal, leave a note and kill with the signal.

void terminal_catch_crashes(void);
/// Gives the calling thread a stack of its own for the crash handler.
void terminal_use_crash_stack(void);

// The note that a crash leaves: nothing of it is data.

/// Where the note goes, the program's name and version, and lines that describe the terminal.
void terminal_prepare_note(const char *path, const char *name, const char *lines);
/// The terminal's size now.
void terminal_note_size(int columns, int rows);
/// A command that was run; the last twelve are kept.
void terminal_note_command(const char *name);

// The program's own terminal descriptions.

enum terminal_family { TERMINAL_XTERM, TERMINAL_TMUX };
/// A description in true colour, as the value of TERMINFO.
const char *terminal_entry(enum terminal_family family);

// The Linux console.

/// Whether the font of the console `fd` has all `glyphs`: 1 yes, 0 no, -1 not known.
int terminal_console_has(int fd, const unsigned short *glyphs, int count);

// Standard error, kept off the screen.

void terminal_hide_stderr(void);
/// Puts standard error back and writes there what was said meanwhile. Safe in a signal handler.
void terminal_show_stderr(void);

// Signals, read instead of handled.

/// Blocks HUP INT QUIT TERM TSTP CONT WINCH and returns a descriptor they are read from, or -1.
int terminal_signal_descriptor(void);
/// The next signal that has come, or 0.
int terminal_next_signal(int descriptor);
/// Unblocks the signals again.
void terminal_release_signals(void);
/// Ends the process by the signal itself.
void terminal_die_of(int signal);
/// Stops until SIGCONT; with `group`, the whole job stops, as the terminal's own Ctrl-Z does it.
void terminal_stop(bool group);

// Waiting.

int terminal_event_descriptor(void);
void terminal_event_raise(int descriptor);
void terminal_event_clear(int descriptor);
/// Whether input can be read from `fd` at all: false once the terminal is gone.
bool terminal_is_alive(int fd);

// Folders whose files change.

/// A descriptor that becomes readable when something changes in a watched folder, or -1.
int terminal_watch_descriptor(void);
/// Watches a folder; one that is watched already, or is not there, is left as it is. False if the
/// system watches no more folders.
bool terminal_watch_add(int descriptor, const char *path);
/// Whether a folder lies where other machines can write and nothing is told of it.
bool terminal_is_remote(const char *path);
/// Takes what was told, so that the descriptor is readable by the next change only.
void terminal_watch_clear(int descriptor);

// The service manager, where it started the program.

/// Sends a message such as `READY=1` to NOTIFY_SOCKET; false where nobody listens.
bool terminal_notify(const char *message);

#endif
