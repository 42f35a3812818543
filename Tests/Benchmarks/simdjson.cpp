// Reads files with simdjson's DOM; prints the seconds of each round, the files being in memory.
#include <simdjson.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <vector>

int main(int count, char **arguments) {
  int rounds = count > 1 ? atoi(arguments[1]) : 0;
  std::vector<simdjson::padded_string> texts;
  for (int place = 2; place < count; place++) {
    simdjson::padded_string text;
    if (simdjson::padded_string::load(arguments[place]).get(text)) return 1;
    texts.push_back(std::move(text));
  }
  simdjson::dom::parser parser;
  while (rounds-- > 0) {
    auto begin = std::chrono::steady_clock::now();
    for (auto &text : texts)
      if (parser.parse(text).error()) return 1;
    std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begin;
    printf("%.9f\n", passed.count());
  }
}
