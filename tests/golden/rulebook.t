## A rule book of the repository goes before the shipped one of its name. Every
## command says so, with the SHA-256 of the file; figures follow from it.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
2018-04-07 16:00-23:00    * vakt Nordhordland legevakt
$ alis status --format csv | grep legevakt
"legevakt","Out-of-hours shifts","short","vakt",2,2,40,38,0,0,,2033-12-26
$ mkdir regelverk && sed 's/minst: 40 vakter/minst: 2 vakter/' "$TOP"/src/post/books/allmennmedisin-2017.regler >regelverk/allmennmedisin-2017.regler
$ alis status --format csv 2>says | grep legevakt
"legevakt","Out-of-hours shifts","met","vakt",2,2,2,0,0,0,2018-04-07,
$ test "$(sed 's/.* //' says)" = "$(sha256sum <regelverk/allmennmedisin-2017.regler | cut -c 1-64)" && echo the same
the same
$ for c in check status list sum 'explain legevakt'; do alis $c 2>&1 >/dev/null | cut -c 1-80; done
alis: by the rule book 'regelverk/allmennmedisin-2017.regler' of this repository
alis: by the rule book 'regelverk/allmennmedisin-2017.regler' of this repository
alis: by the rule book 'regelverk/allmennmedisin-2017.regler' of this repository
alis: by the rule book 'regelverk/allmennmedisin-2017.regler' of this repository
alis: by the rule book 'regelverk/allmennmedisin-2017.regler' of this repository
$ alis status 2>/dev/null | sed -n 2p | cut -c 1-66
allmennmedisin-2017, version 2, from this repository, sha256 ee322
## the record has it too, and the commit holds the file
$ git init -q && alis commit 2>/dev/null && git ls-files && grep -c "$(sed 's/.* //' says)" oppsummering/status.json oppsummering/status.txt
db793a38 2 vakter
loggbok.alis
oppsummering/status.json
oppsummering/status.txt
regelverk/allmennmedisin-2017.regler
oppsummering/status.json:1
oppsummering/status.txt:1
$ alis audit 2>/dev/null
db793a38  2019-01-01  proved  2 vakter
1 looked at, 0 at fault
entries of Kari Nordmann that are confirmed
     2  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     1  unsigned
when entries came, after their day
     2  within a year
    median 279.5 days, the longest 290
