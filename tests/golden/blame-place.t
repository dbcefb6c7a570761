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
## From a folder below the top a file goes by its path from the top, too.
$ cd journal && alis blame journal/2018.alis:1 | head -n 2
2018.alis:1  sha256 e616bea164287e1883a0efc0b18e535c45bc7162cfe11670a4c0030051e3816f
* 2018-03-05 notat A
## What is another file's ending, or stands behind --, is a query.
$ alis blame 2018.txt:1
! alis: no entry of this version fits; --rev looks in another
$ alis blame -- 2018.alis:1
! alis: no entry of this version fits; --rev looks in another
$ alis blame 2018.alis:1 notat
! alis: no entry of this version fits; --rev looks in another
## More digits than any digest has.
$ alis blame 0123456789012345678901234567890123456789012345678901234567890123456789
! alis: no entry of this version fits; --rev looks in another
## A line with an error is no entry, and the others are still found.
$ printf '2018-03-07 notat C\n2018-13-01 notat D\n' >>journal/2018.alis; alis blame 2018.alis:5
! alis: no entry stands at '2018.alis:5'
? 2
$ alis blame 2018.alis:4 | head -n 2
journal/2018.alis:4  sha256 ec3a5c9950325a86f5d9d439f8bafcf6c9eeabbdfa40d2c0530fe635505c0590
2018-03-07 notat C
$ alis blame kind:notat | grep -c sha256; alis blame $(alis blame 2018.alis:4 | sed -n '1s/.*sha256 \(.\{12\}\).*/\1/p') | head -n 2
3
journal/2018.alis:4  sha256 ec3a5c9950325a86f5d9d439f8bafcf6c9eeabbdfa40d2c0530fe635505c0590
2018-03-07 notat C
$ git checkout -q journal
## Of the second of two files, and of a version that has no such journal.
$ printf '2017-03-05 notat Å\n' >journal/2017.alis; alis blame 2018.alis:3 | head -n 2; alis blame journal/2017.alis:1 | head -n 2
journal/2018.alis:3  sha256 be69d365410c14faf65bcb3a27ae9a9d1700e28b37bbd638aef7dc97bfdd20c6
* 2018-03-06 notat B
journal/2017.alis:1  sha256 34a0614c38e70364ccee75a7dbdefc148790104fad9fa967ad18f31b3b63d5c0
2017-03-05 notat Å
$ cp journal/2017.alis annen.alis; alis blame -f annen.alis kind:notat --rev HEAD
! alis: there is no journal 'annen.alis' in 'HEAD'
? 3
