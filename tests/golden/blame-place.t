## blame: an entry by its place. A place without an entry says so; what is no
## place is a query, and these find nothing.
== loggbok.alis
alis Kari Nordmann
inkluder journal/*.alis
== journal/2018.alis
2018-03-05 * notat A
  sted: Bergen
2018-03-06 * notat B
$ git init -q && alis commit >/dev/null 2>&1
$ alis blame journal/2018.alis:2 | grep -q 'notat A'
$ alis blame 2018.alis:3 | grep -q 'notat B'
$ alis blame 018.alis:3 2>&1 | head -n 1
alis: no entry stands at '018.alis:3'
$ alis blame 2018.alis:4
! alis: no entry stands at '2018.alis:4'
? 2
$ alis blame 2018.alis:1234567890
! alis: no entry of this version fits; --rev looks in another
$ alis blame 2018.alis:3x
! alis: no entry of this version fits; --rev looks in another
$ alis blame 2018.alis:
! alis: no entry of this version fits; --rev looks in another
$ alis blame :3
! alis: no entry of this version fits; --rev looks in another
$ alis blame 2017.alis:3
! alis: no entry stands at '2017.alis:3'
? 2
