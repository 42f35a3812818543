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

enum { CN_BOLD = 1, CN_DIM = 2, CN_UNDERLINE = 4, CN_REVERSE = 8 };

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

/// Starts colour; the number of colours, 0 where there are none.
static inline int cn_start_colour(bool *default_colours) {
  if (!has_colors() || start_color() == ERR) return 0;
  *default_colours = use_default_colors() == OK;
  return COLORS;
}

static inline int cn_pair_limit(void) { return COLOR_PAIRS; }

/// Puts a glyph of `width` cells with its marks at a cell; a glyph that the C library measures
/// otherwise than we do would shift the row, so question marks stand there instead.
static inline void cn_put(
  int y, int x, int width, uint32_t glyph, uint32_t first, uint32_t second, int look, int pair
) {
  wchar_t text[4] = {(wchar_t)glyph, (wchar_t)first, (wchar_t)second, 0};
  bool trusted = glyph < 0x7f || wcwidth((wchar_t)glyph) == width;
  if (trusted && first != 0 && wcwidth((wchar_t)first) != 0) text[1] = 0;
  if (trusted && second != 0 && wcwidth((wchar_t)second) != 0) text[2] = 0;
  if (!trusted) {
    text[0] = L'?';
    text[1] = 0;
  }
  attr_t attributes = 0;
  if (look & CN_BOLD) attributes |= A_BOLD;
  if (look & CN_DIM) attributes |= A_DIM;
  if (look & CN_UNDERLINE) attributes |= A_UNDERLINE;
  if (look & CN_REVERSE) attributes |= A_REVERSE;
  cchar_t cell;
  // The pair goes through the last argument: the short one wraps.
  setcchar(&cell, text, attributes, 0, &pair);
  mvwadd_wchnstr(stdscr, y, x, &cell, 1);
  if (!trusted && width == 2) mvwadd_wchnstr(stdscr, y, x + 1, &cell, 1);
}

/// Sends what has changed; the cursor then stands at a cell, or anywhere if it is hidden.
static inline void cn_show(int y, int x, bool is_hidden) {
  leaveok(stdscr, is_hidden);
  if (!is_hidden) wmove(stdscr, y, x);
  wnoutrefresh(stdscr);
  doupdate();
}

/// The next `cn_show` paints every cell.
static inline void cn_repaint(void) { clearok(curscr, TRUE); }

/// What makes the whole screen scroll again, or NULL where the terminal has no margins.
static inline const char *cn_whole_screen(void) {
  return change_scroll_region == NULL ? NULL : tiparm(change_scroll_region, 0, LINES - 1);
}

/// Sends the rows from `top` to before `bottom` moved by one, with a blank row come in: ncurses sees
/// that they are the same rows, and lets the terminal move them where that is shorter.
static inline void cn_move_rows(int top, int bottom, bool is_up) {
  scrollok(stdscr, TRUE);
  wsetscrreg(stdscr, top, bottom - 1);
  wscrl(stdscr, is_up ? 1 : -1);
  wsetscrreg(stdscr, 0, LINES - 1);
  scrollok(stdscr, FALSE);
  leaveok(stdscr, TRUE);
  wnoutrefresh(stdscr);
  doupdate();
}

static inline void cn_erase(void) { werase(stdscr); }

#endif
