## Names of files that hold line feeds and escapes: each is told on one line,
## so that none can pass for two, or for a word of alis.
$ printf 'alis Kari Nordmann\n    regelverk: allmennmedisin-2017\n1.3.2018 * vakt Stord\n' >"$(printf 'a\nb\033[31m.alis')"
$ alis check -f a*
a<U+000A>b<U+001B>[31m.alis: 1 entry in 1 file, no errors
$ alis fmt --check -f a*
a<U+000A>b<U+001B>[31m.alis
? 1
$ alis fmt -f a*
a<U+000A>b<U+001B>[31m.alis
$ alis add -f a* --date 2018-03-04 vakt Voss
a<U+000A>b<U+001B>[31m.alis:4: 2018-03-04                  vakt Voss
$ cp a* -- -b.alis; alis fmt --check -f -b.alis; alis check -f -b.alis
-b.alis: 2 entries in 1 file, no errors
$ ls -A | wc -l
3
