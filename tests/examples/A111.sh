. "$top/tests/examples/A087.sh"
