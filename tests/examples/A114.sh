. "$top/tests/examples/A112.sh"
