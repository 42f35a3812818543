// Tables of facts, embedded as they lie beside registry.c: tab-separated; comment lines that begin
// with '#' and one header line come before the rows.
#ifndef CREGISTRY_H
#define CREGISTRY_H
#include <stddef.h>

typedef struct {
  const char *bytes;
  size_t length;
} EmbeddedTable;

EmbeddedTable registry_regions(void);
EmbeddedTable registry_provinces(void);
EmbeddedTable registry_creative(void);
EmbeddedTable registry_editions(void);
EmbeddedTable registry_enterprises2016(void);
EmbeddedTable registry_workforce(void);
EmbeddedTable registry_umkm_jabar(void);
EmbeddedTable registry_recommendations(void);
EmbeddedTable registry_principles(void);
EmbeddedTable registry_jurus(void);
EmbeddedTable registry_coast(void);
#endif
