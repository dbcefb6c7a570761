## The page of no command has a line in Norwegian that is English too, but for
## names that a program gives.
$ for l in nb nn; do for c in $(alis help | sed -n 's/^  \([a-z]*\) .*/\1/p'); do alis help "$c" >en; LC_ALL=${l}_NO.UTF-8 alis help "$c" | grep -Fxf en | grep '[a-z]'; done; done
? 1
