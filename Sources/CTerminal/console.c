#define _GNU_SOURCE
#include "CTerminal.h"

#include <linux/kd.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/ioctl.h>

static bool has(const struct unimapdesc *map, unsigned short glyph) {
  for (int i = 0; i < map->entry_ct; i++)
    if (map->entries[i].unicode == glyph) return true;
  return false;
}

int terminal_console_has(int fd, const unsigned short *glyphs, int count) {
  enum { MOST = 4096 };
  struct unimapdesc map = {.entry_ct = MOST, .entries = malloc(MOST * sizeof(struct unipair))};
  if (map.entries == NULL) return -1;
  int answer = ioctl(fd, GIO_UNIMAP, &map) == 0 && map.entry_ct > 0 ? 1 : -1;
  for (int i = 0; answer == 1 && i < count; i++)
    if (!has(&map, glyphs[i])) answer = 0;
  free(map.entries);
  return answer;
}
