#include "support/test_topic.h"

#include <cstdio>
#include <map>
#include <string>

namespace lanyard::test {

namespace {

std::map<std::string, int (*)(int, char **)> &topics()
{
    static std::map<std::string, int (*)(int, char **)> all;
    return all;
}

std::string topicOf(const std::string &file)
{
    const std::string name = file.substr(file.rfind('/') + 1);
    return name.substr(0, name.rfind("_test.cpp"));
}

}

Topic::Topic(const char *file, int (*run)(int, char **))
{
    topics().emplace(topicOf(file), run);
}

}

/// Runs the topic that the first argument names, or the only one.
int main(int count, char **arguments)
{
    const auto &topics = lanyard::test::topics();
    if (const auto topic = topics.find(count > 1 ? arguments[1] : ""); topic != topics.end()) {
        arguments[1] = arguments[0];
        return topic->second(count - 1, arguments + 1);
    }
    if (topics.size() == 1)
        return topics.begin()->second(count, arguments);
    std::fprintf(stderr, "The first argument is one of these topics:\n");
    for (const auto &[name, run] : topics)
        std::fprintf(stderr, "  %s\n", name.c_str());
    return 2;
}
