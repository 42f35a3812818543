#ifndef CTERMINAL_NOTE_H
#define CTERMINAL_NOTE_H

/// Writes the note of a crash to its file and says so on standard error; for signal handlers.
void terminal_write_note(const char *signal);

#endif
