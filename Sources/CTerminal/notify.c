#define _GNU_SOURCE
#include "CTerminal.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>

bool terminal_notify(const char *message) {
  const char *path = getenv("NOTIFY_SOCKET");
  struct sockaddr_un address;
  memset(&address, 0, sizeof address);
  if (path == NULL || (path[0] != '/' && path[0] != '@')) return false;
  size_t length = strlen(path);
  if (length < 2 || length >= sizeof address.sun_path) return false;
  address.sun_family = AF_UNIX;
  memcpy(address.sun_path, path, length);
  // A name that begins with @ is one without a file.
  if (path[0] == '@') address.sun_path[0] = 0;
  int descriptor = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
  if (descriptor < 0) return false;
  socklen_t size = (socklen_t)(offsetof(struct sockaddr_un, sun_path) + length);
  ssize_t sent = sendto(
    descriptor, message, strlen(message), MSG_NOSIGNAL, (struct sockaddr *)&address, size);
  close(descriptor);
  return sent > 0;
}
