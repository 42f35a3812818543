#define _GNU_SOURCE
#include "CTerminal.h"
#include "note.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { CRASH_STACK = 64 * 1024 };

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE, SIGSYS};
enum { CRASH_KINDS = sizeof crashes / sizeof crashes[0] };

static const char *name_of(int number) {
  switch (number) {
  case SIGILL: return "SIGILL";
  case SIGTRAP: return "SIGTRAP";
  case SIGSEGV: return "SIGSEGV";
  case SIGABRT: return "SIGABRT";
  case SIGBUS: return "SIGBUS";
  case SIGFPE: return "SIGFPE";
  case SIGSYS: return "SIGSYS";
  default: return "?";
  }
}

static void on_crash(int number) {
  static volatile int crashing;
  // One note is enough: a second thread waits for the first to end the process.
  while (__sync_lock_test_and_set(&crashing, 1)) pause();
  terminal_restore();
  terminal_show_stderr();
  terminal_write_note(name_of(number));
  terminal_die_of(number);
}

void terminal_catch_crashes(void) {
  terminal_use_crash_stack();
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = on_crash;
  action.sa_flags = SA_ONSTACK | SA_RESETHAND;
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < CRASH_KINDS; i++) sigaction(crashes[i], &action, NULL);
}

void terminal_use_crash_stack(void) {
  static _Thread_local char memory[CRASH_STACK];
  stack_t stack = {.ss_sp = memory, .ss_size = sizeof memory};
  sigaltstack(&stack, NULL);
}
