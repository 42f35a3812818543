#ifndef JEJARING_VTERM_SHIM_H
#define JEJARING_VTERM_SHIM_H

#include <stdbool.h>
#include <string.h>
#include <vterm.h>

// Swift imports neither bit fields nor the colour union: one cell, flattened.
typedef struct {
  uint32_t chars[VTERM_MAX_CHARS_PER_CELL];
  int width;
  bool is_bold, is_underlined, is_reversed;
  /// -1 the terminal's own, 0-255 a palette number, 0x1rrggbb a colour.
  int ink, ground;
} cvterm_cell;

static inline int cvterm_colour(VTermColor colour, bool is_default) {
  if (is_default) return -1;
  if (VTERM_COLOR_IS_INDEXED(&colour)) return colour.indexed.idx;
  return 0x1000000 | colour.rgb.red << 16 | colour.rgb.green << 8 | colour.rgb.blue;
}

static inline bool cvterm_get_cell(VTermScreen *screen, int row, int column, cvterm_cell *out) {
  VTermScreenCell cell;
  VTermPos place = {.row = row, .col = column};
  memset(out, 0, sizeof *out);
  if (!vterm_screen_get_cell(screen, place, &cell)) return false;
  memcpy(out->chars, cell.chars, sizeof out->chars);
  out->width = cell.width;
  out->is_bold = cell.attrs.bold;
  out->is_underlined = cell.attrs.underline != 0;
  out->is_reversed = cell.attrs.reverse;
  out->ink = cvterm_colour(cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
  out->ground = cvterm_colour(cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
  return true;
}

#endif
