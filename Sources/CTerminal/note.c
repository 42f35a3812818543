#define _GNU_SOURCE
#include "CTerminal.h"
#include "note.h"

#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

// Everything a handler needs is laid out beforehand: it may neither allocate nor format.
enum { COMMANDS = 12, COMMAND_LENGTH = 40, NOTE = 4096 };

static char note_path[1024];
static char program[64];
static char head[1024];
static char commands[COMMANDS][COMMAND_LENGTH];
static volatile unsigned command_count;
static volatile int note_columns, note_rows;

static void copy(char *target, size_t room, const char *text) {
  size_t length = strnlen(text, room - 1);
  memcpy(target, text, length);
  target[length] = 0;
}

void terminal_prepare_note(const char *path, const char *name, const char *lines) {
  // A path that does not fit is none: half a path is another file.
  copy(note_path, sizeof note_path, strlen(path) < sizeof note_path ? path : "");
  copy(program, sizeof program, name);
  copy(head, sizeof head, lines);
}

void terminal_note_size(int columns, int rows) {
  note_columns = columns;
  note_rows = rows;
}

void terminal_note_command(const char *name) {
  copy(commands[command_count % COMMANDS], COMMAND_LENGTH, name);
  command_count++;
}

static char note[NOTE];
static size_t note_length;

static void add(const char *text) {
  size_t length = strlen(text);
  if (length > NOTE - note_length) length = NOTE - note_length;
  memcpy(note + note_length, text, length);
  note_length += length;
}

static void add_number(int number) {
  char digits[12];
  int at = sizeof digits - 1;
  digits[at] = 0;
  unsigned rest = number < 0 ? 0 : (unsigned)number;
  do digits[--at] = (char)('0' + rest % 10); while ((rest /= 10) != 0 && at > 0);
  add(digits + at);
}

static void write_all(int fd) {
  ssize_t written = write(fd, note, note_length);
  (void)written;
  note_length = 0;
}

static int open_note(void) {
  if (note_path[0] != '/') return -1;
  for (char *slash = strchr(note_path + 1, '/'); slash != NULL; slash = strchr(slash + 1, '/')) {
    *slash = 0;
    mkdir(note_path, 0700);
    *slash = '/';
  }
  return open(note_path, O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0600);
}

void terminal_write_note(const char *signal) {
  note_length = 0;
  int file = open_note();
  if (file >= 0) {
    add(program);
    add("\nsignal: ");
    add(signal);
    add("\nsize: ");
    add_number(note_columns);
    add("x");
    add_number(note_rows);
    add("\n");
    add(head);
    add("commands:");
    unsigned count = command_count, kept = count < COMMANDS ? count : COMMANDS;
    for (unsigned i = count - kept; i != count; i++) {
      add(" ");
      add(commands[i % COMMANDS]);
    }
    add("\n");
    write_all(file);
    close(file);
  }
  add("jejaring: berhenti karena galat dalam / stopped by an internal error (");
  add(signal);
  add("; ");
  add(program);
  add("). Terminal dipulihkan / the terminal is restored.\n");
  if (file >= 0) {
    add("Catatan tanpa data / a note without data: ");
    add(note_path);
    add("\n");
  }
  write_all(STDERR_FILENO);
}
