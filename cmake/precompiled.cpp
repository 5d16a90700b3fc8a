// CMake compiles a precompiled header only for a target with a source. This is that source.
