## add: where an entry belongs, in files that are kept otherwise.
## The first of its month stands at the head of that month's group.
== months.alis
2018-01-08 notat a

2018-02-05 notat b
2018-02-20 notat c

2018-03-01 notat d
$ alis add notat x -f months.alis --date 2018-02-01 && cat months.alis
months.alis:3: 2018-02-01 notat x
2018-01-08 notat a

2018-02-01 notat x
2018-02-05 notat b
2018-02-20 notat c

2018-03-01 notat d
## Some blank lines are no habit: none is added.
== some.alis

2018-01-08 notat a
2018-01-09 notat b

2018-01-12 notat c
2018-01-14 notat d
$ alis add notat x -f some.alis --date 2018-01-13 && cat -A some.alis
some.alis:6: 2018-01-13 notat x
$
2018-01-08 notat a$
2018-01-09 notat b$
$
2018-01-12 notat c$
2018-01-13 notat x$
2018-01-14 notat d$
## A line with an error says nothing of how the file is kept.
== faulty.alis
2018-01-30 notat a
2018-02-30 notat b
2018-01-20 notat c
2018-01-10 notat d
$ alis add notat x -f faulty.alis --date 2018-01-15; cat faulty.alis
faulty.alis:4: 2018-01-15 notat x
2018-01-30 notat a
2018-02-30 notat b
2018-01-20 notat c
2018-01-15 notat x
2018-01-10 notat d
## A new year's file by the pattern that would find it; not by one that says
## less than all of its name.
== one.alis
inkluder 2018-vakter.alis
inkluder 2018.alis
inkluder ar/20??.alis
inkluder ar/*/*.alis
inkluder ar/*/vakt.alis
inkluder ar?/*.alis
inkluder ar-*-*.alis
inkluder egne-*.alis
== 2018-vakter.alis
2018-01-01 vakt Stord
2018-01-02 vakt Stord
== 2018.alis
2018-01-01 notat a
$ alis add notat x -f one.alis --date 2018-06-01; alis add notat x -f one.alis --date 2019-06-01; alis add notat x -f one.alis --date 2020-06-01; ls
2018.alis:2: 2018-06-01 notat x
egne-2019.alis:1: 2019-06-01                  notat x
egne-2020.alis:1: 2020-06-01                  notat x
2018-vakter.alis
2018.alis
egne-2019.alis
egne-2020.alis
faulty.alis
months.alis
one.alis
some.alis
== under/two.alis
inkluder ../ute/*.alis
2018-01-01 notat a
$ alis add notat x -f under/two.alis --date 2019-06-01; cat under/two.alis
under/two.alis:3: 2019-06-01 notat x
inkluder ../ute/*.alis
2018-01-01 notat a
2019-06-01 notat x
