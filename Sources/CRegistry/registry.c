#include "CRegistry.h"

// Each table names its source and credit in its first lines, which begin with '#'.
#define TABLE(name) \
  EmbeddedTable registry_##name(void) { return (EmbeddedTable){name, sizeof name}; }

static const char regions[] = {
#embed "regions.tsv"
};
TABLE(regions)

static const char provinces[] = {
#embed "provinces.tsv"
};
TABLE(provinces)

static const char creative[] = {
#embed "creative.tsv"
};
TABLE(creative)

static const char editions[] = {
#embed "editions.tsv"
};
TABLE(editions)

static const char enterprises2016[] = {
#embed "enterprises2016.tsv"
};
TABLE(enterprises2016)

static const char workforce[] = {
#embed "workforce.tsv"
};
TABLE(workforce)

static const char umkm_jabar[] = {
#embed "umkm_jabar.tsv"
};
TABLE(umkm_jabar)

static const char recommendations[] = {
#embed "recommendations.tsv"
};
TABLE(recommendations)

static const char principles[] = {
#embed "principles.tsv"
};
TABLE(principles)

static const char jurus[] = {
#embed "jurus.tsv"
};
TABLE(jurus)

static const char coast[] = {
#embed "coast.tsv"
};
TABLE(coast)
