// What Swift needs of ncursesw and cannot import itself: macros, variadics and the globals that
// Swift 6 takes for shared state. No static variables here: they type-check and do not link.
#ifndef JEJARING_NCURSES_SHIM_H
#define JEJARING_NCURSES_SHIM_H

#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#ifndef _XOPEN_SOURCE_EXTENDED
#define _XOPEN_SOURCE_EXTENDED 1
#endif
#include <ncurses.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <term.h>
#include <wchar.h>

/// Whether a description of the terminal `name` exists: 1 yes, 0 or less no.
static inline int cn_describe(const char *name, int fd) {
  int found = 0;
  if (setupterm(name, fd, &found) == OK) return 1;
  return found > 0 ? 1 : 0;
}

/// The string capability `name`, or NULL where the terminal lacks it.
static inline const char *cn_string(const char *name) {
  char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

/// Takes the terminal `name` over: raw keys, no echo, no cursor. False on an unknown name.
static inline bool cn_open(const char *name) {
  // LINES and COLUMNS in the environment must not pin the size.
  use_env(FALSE);
  use_tioctl(TRUE);
  if (newterm((char *)name, stdout, stdin) == NULL) return false;
  // Leaving must not reset a palette that is the person's own.
  orig_colors = NULL;
  raw();
  noecho();
  nonl();
  scrollok(stdscr, FALSE);
  typeahead(-1);
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  // Also sends what takes the screen: what is asked of the terminal comes after it.
  curs_set(0);
  return true;
}

/// A window to read keys through: a pad, because reading never refreshes a pad.
static inline void *cn_open_input(void) {
  WINDOW *input = newpad(1, 1);
  if (input == NULL) return NULL;
  keypad(input, TRUE);
  // Arrows with Alt or Ctrl have numbers that differ from terminal to terminal: their bytes are
  // read as they come.
  for (int modifier = 3; modifier <= 8; modifier++) {
    for (const char *final = "ABCDHF"; *final != 0; final++) {
      char sequence[8];
      snprintf(sequence, sizeof sequence, "\033[1;%d%c", modifier, *final);
      define_key(sequence, 0);
    }
  }
  meta(input, TRUE);
  nodelay(input, TRUE);
  // Reports of the mouse are read as bytes, cut or not.
  keyok(KEY_MOUSE, FALSE);
  return input;
}

/// The next byte (0-255) or key code (256 and above), or ERR where nothing waits.
static inline int cn_read(void *input) { return wgetch((WINDOW *)input); }

/// The number that a capability has, or a negative one where the terminal lacks it.
static inline int cn_number(const char *name) { return tigetnum((char *)name); }

/// Whether the terminal has a capability.
static inline bool cn_flag(const char *name) { return tigetflag((char *)name) == 1; }

/// The cells that the C library gives a glyph; negative for what is no glyph.
static inline int cn_width(uint32_t glyph) { return wcwidth((wchar_t)glyph); }

/// A control string with its numbers filled in, or NULL; it lasts until the next one.
static inline const char *cn_fill(const char *text, int first, int second) {
  return text == NULL ? NULL : tiparm(text, first, second);
}

#endif
