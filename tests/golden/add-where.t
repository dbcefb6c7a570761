## add: where an entry belongs.
== grouped.alis
2018-01-08 notat a

2018-02-01 notat b
2018-02-20 notat c

; april
2018-04-01 notat d
## into the group of its month
$ alis add notat x -f grouped.alis --date 2018-02-10 && cat grouped.alis
grouped.alis:4: 2018-02-10 notat x
2018-01-08 notat a

2018-02-01 notat b
2018-02-10 notat x
2018-02-20 notat c

; april
2018-04-01 notat d
## a month that has none yet gets one of its own
$ alis add notat x -f grouped.alis --date 2018-03-10 && alis add notat x -f grouped.alis --date 2018-05-01 && cat grouped.alis
grouped.alis:7: 2018-03-10 notat x
grouped.alis:12: 2018-05-01 notat x
2018-01-08 notat a

2018-02-01 notat b
2018-02-10 notat x
2018-02-20 notat c

2018-03-10 notat x

; april
2018-04-01 notat d

2018-05-01 notat x
## at the head of its month, below a comment
$ alis add notat y -f grouped.alis --date 2018-04-01 && alis add notat z -f grouped.alis --date 2017-12-01 && cat grouped.alis
grouped.alis:11: 2018-04-01 notat y
grouped.alis:1: 2017-12-01 notat z
2017-12-01 notat z

2018-01-08 notat a

2018-02-01 notat b
2018-02-10 notat x
2018-02-20 notat c

2018-03-10 notat x

; april
2018-04-01 notat d
2018-04-01 notat y

2018-05-01 notat x
== loose.alis
2018-01-08 notat a

2018-01-09 notat b

2018-01-11 notat c
$ alis add notat x -f loose.alis --date 2018-01-10 && alis add notat y -f loose.alis --date 2018-01-01 && cat loose.alis
loose.alis:5: 2018-01-10 notat x
loose.alis:1: 2018-01-01 notat y
2018-01-01 notat y

2018-01-08 notat a

2018-01-09 notat b

2018-01-10 notat x

2018-01-11 notat c
== newest.alis
2018-03-01 notat c
2018-02-01 notat b
2018-01-01 notat a
$ alis add notat x -f newest.alis --date 2018-02-15 && alis add notat y -f newest.alis --date 2018-04-01 && cat newest.alis
newest.alis:2: 2018-02-15 notat x
newest.alis:1: 2018-04-01 notat y
2018-04-01 notat y
2018-03-01 notat c
2018-02-15 notat x
2018-02-01 notat b
2018-01-01 notat a
## ends of lines as the file has them; a last line that is not ended; a
## byte-order mark stays first; nothing but a head
$ printf '\357\273\2772018-01-08 notat a\r\n2018-01-20 notat b' >crlf.alis
$ alis add notat x -f crlf.alis --date 2018-02-01; alis add notat y -f crlf.alis --date 2018-01-01; sed 's/^\xef\xbb\xbf/BOM/' crlf.alis | cat -A
crlf.alis:3: 2018-02-01 notat x
crlf.alis:1: 2018-01-01 notat y
BOM2018-01-01 notat y^M$
2018-01-08 notat a^M$
2018-01-20 notat b^M$
2018-02-01 notat x^M$
$ printf '; tom' >empty.alis; alis add notat x -f empty.alis --date 2018-02-01; cat empty.alis
empty.alis:2: 2018-02-01                  notat x
; tom
2018-02-01                  notat x
## the file: by its name, else by what it holds, else the first
== all.alis
inkluder eldre.alis
inkluder vakter-2019.alis
inkluder 2019.alis
inkluder til-2021-12.alis
2018-01-01 notat a
== eldre.alis
2017-01-01 notat a
2017-01-02 notat a
== vakter-2019.alis
2019-01-01 notat a
2019-01-02 notat a
== 2019.alis
2019-01-01 notat a
== til-2021-12.alis
; ingen ennå
$ for year in 2017 2018 2019 2020 2021; do alis add notat x -f all.alis --date $year-06-01; done
eldre.alis:3: 2017-06-01 notat x
all.alis:6: 2018-06-01 notat x
2019.alis:2: 2019-06-01 notat x
all.alis:7: 2020-06-01 notat x
til-2021-12.alis:2: 2021-06-01                  notat x
## beside attributes and comments of the entry above
== below.alis
2018-01-01 kurs 6 poeng A
    bevis: a
      b

    ; mellom
    mål: c
    ; til slutt
; ved margen
2018-03-01 notat b
$ alis add notat x -f below.alis --date 2018-02-01; cat below.alis
below.alis:8: 2018-02-01 notat x
2018-01-01 kurs 6 poeng A
    bevis: a
      b

    ; mellom
    mål: c
    ; til slutt
2018-02-01 notat x
; ved margen
2018-03-01 notat b
