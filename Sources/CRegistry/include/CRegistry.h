// Tables of facts, embedded as they lie beside registry.c: tab-separated, with a header line.
#ifndef CREGISTRY_H
#define CREGISTRY_H
#include <stddef.h>

typedef struct {
  const char *bytes;
  size_t length;
} EmbeddedTable;

EmbeddedTable registry_regions(void);
EmbeddedTable registry_provinces(void);
#endif
