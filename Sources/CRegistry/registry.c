#include "CRegistry.h"

static const char regions[] = {
#embed "regions.tsv"
};
static const char provinces[] = {
#embed "provinces.tsv"
};

EmbeddedTable registry_regions(void) { return (EmbeddedTable){regions, sizeof regions}; }
EmbeddedTable registry_provinces(void) { return (EmbeddedTable){provinces, sizeof provinces}; }
