// The floor of the comparison: the smallest honest ncurses list over the lines of a file.
// It parses nothing and draws every visible row anew; ncurses sends what has changed.
#include <fcntl.h>
#include <locale.h>
#include <ncurses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>

int main(int count, char **arguments) {
  struct stat found;
  int file = count > 1 ? open(arguments[1], O_RDONLY) : -1;
  if (file < 0 || fstat(file, &found) != 0 || found.st_size == 0) return 1;
  char *text = mmap(0, found.st_size, PROT_READ, MAP_PRIVATE, file, 0);
  char *end = text + found.st_size;
  char **lines = malloc((found.st_size + 1) * sizeof *lines);
  long total = 0;
  for (char *line = text; line < end; line++) {
    lines[total++] = line;
    line = memchr(line, '\n', end - line);
    if (line == NULL) break;
  }
  setlocale(LC_ALL, "");
  initscr();
  raw();
  noecho();
  keypad(stdscr, 1);
  curs_set(0);
  idlok(stdscr, 1);
  long cursor = 0, top = 0;
  for (int key = 0; key != 'q'; key = getch()) {
    int rows = LINES - 1;
    if (key == KEY_DOWN) cursor++;
    if (key == KEY_NPAGE) cursor += rows, top += rows;
    if (cursor >= total) cursor = total - 1;
    if (cursor >= top + rows) top = cursor - rows + 1;
    for (long row = 0; row < rows; row++) {
      move(row, 0);
      clrtoeol();
      if (top + row >= total) continue;
      char *line = lines[top + row], *stop = memchr(line, '\n', end - line);
      long length = (stop == NULL ? end : stop) - line;
      if (top + row == cursor) attron(A_REVERSE);
      addnstr(line, length < COLS ? length : COLS);
      attroff(A_REVERSE);
    }
    mvprintw(rows, 0, "%ld/%ld", cursor + 1, total);
    clrtoeol();
    refresh();
  }
  endwin();
}
