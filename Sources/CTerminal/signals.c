#define _GNU_SOURCE
#include "CTerminal.h"

#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

// Those that others may send, and whose default would end the program with the terminal as it is.
static const int read_signals[] = {SIGHUP,  SIGINT,   SIGQUIT, SIGTERM, SIGTSTP, SIGCONT,
                                   SIGWINCH, SIGUSR1, SIGUSR2, SIGALRM, SIGXCPU};
enum { READ_SIGNALS = sizeof read_signals / sizeof read_signals[0] };

static sigset_t the_read_signals(void) {
  sigset_t set;
  sigemptyset(&set);
  for (int i = 0; i < READ_SIGNALS; i++) sigaddset(&set, read_signals[i]);
  return set;
}

int terminal_signal_descriptor(void) {
  sigset_t set = the_read_signals();
  pthread_sigmask(SIG_BLOCK, &set, NULL);
  return signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
}

int terminal_next_signal(int descriptor) {
  struct signalfd_siginfo signal;
  if (read(descriptor, &signal, sizeof signal) != sizeof signal) return 0;
  return (int)signal.ssi_signo;
}

void terminal_release_signals(void) {
  sigset_t set = the_read_signals();
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
}

void terminal_die_of(int number) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = SIG_DFL;
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
  sigset_t set;
  sigemptyset(&set);
  sigaddset(&set, number);
  pthread_sigmask(SIG_UNBLOCK, &set, NULL);
  raise(number);
  _exit(128 + number);
}

void terminal_stop(bool group) {
  if (group) {
    kill(0, SIGTSTP);
    // Our own copy has come by now and would stop us a second time after SIGCONT.
    sigset_t stop;
    sigemptyset(&stop);
    sigaddset(&stop, SIGTSTP);
    struct timespec now = {0, 0};
    sigtimedwait(&stop, NULL, &now);
  }
  kill(getpid(), SIGSTOP);
}
