## log: what changes no entry is told all the same: a name, a summary; and what
## a commit says of itself is no revision and no period.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-05 * notat A
== journal/2019.alis
2019-03-05   notat B
== annen.alis
; no journal of its own
== a
x
$ git init -q && git add a annen.alis && git commit -qm andre && alis commit && git tag v1.0
3d3ce132 2 notater
$ git mv loggbok.alis bok.alis && git commit -qm flyttet; alis log -f bok.alis
56d9672c  2019-01-01  Kari Nordmann
  flyttet
  the journal was called loggbok.alis
  moved or laid out anew: no entry and no directive changed
3d3ce132  2019-01-01  Kari Nordmann
  2 notater
    + 2018-03-05 * notat A
    + 2019-03-05 notat B
    + alis Kari Nordmann
    + inkluder journal/*.alis
$ alis diff -f bok.alis v1.0; alis diff v1.0..HEAD -f bok.alis
3d3ce132 2019-01-01 → the work tree
the journal is 'loggbok.alis' in 3d3ce132 2019-01-01
only layout or files differ: no entry and no directive

no requirement moves on 2018-12-31
3d3ce132 2019-01-01 → 56d9672c 2019-01-01
the journal is 'loggbok.alis' in 3d3ce132 2019-01-01
only layout or files differ: no entry and no directive

no requirement moves on 2018-12-31
$ git mv bok.alis loggbok.alis && git commit -qm tilbake; ALIS_DATE=2019-02-01 alis commit; alis log HEAD~1..
7190dd7a ny oppsummering
7190dd7a  2019-01-01  Kari Nordmann
  ny oppsummering
## of two people, or of one with two addresses
$ echo '2018-04-07 notat C' >>journal/2018.alis; GIT_COMMITTER_EMAIL=annen@alis.example git commit -qam C; alis log HEAD~1..; GIT_COMMITTER_NAME='Per Olsen' git commit -q --amend --no-edit; alis log HEAD~1..
227c06cf  2019-01-01  Kari Nordmann
  committed 2019-01-01 by Kari Nordmann
  C
    + 2018-04-07 notat C
62fbb1a5  2019-01-01  Kari Nordmann
  committed 2019-01-01 by Per Olsen
  C
    + 2018-04-07 notat C
## a word with a dot is a revision, or a query; what can only be a query says so
$ alis log v1.0
3d3ce132  2019-01-01  Kari Nordmann
  2 notater
    + 2018-03-05 * notat A
    + 2019-03-05 notat B
    + alis Kari Nordmann
    + inkluder journal/*.alis
$ alis log kurs.x
! alis: no revision has the name 'kurs.x', so it was read as a query: no change of an entry fits, in the commits of HEAD
$ alis log /zzz/
! alis: no change of an entry fits, in the commits of HEAD
$ alis log kind:kurs
! alis: no change of an entry fits, in the commits of HEAD
$ alis log -- kurs
! alis: no change of an entry fits, in the commits of HEAD
## remarks, tabs, empty lines, a byte-order mark and CRLF in a file beside
$ printf '\357\273\277# 2018\n\n; mer\n2018-03-05 * notat A\n\tsted: Bergen\n\r\n2018-04-07 notat C\r\n' >journal/2018.alis; git commit -qam sted; alis log HEAD~1..
6496a8a3  2019-01-01  Kari Nordmann
  sted
    ~ 2018-03-05 notat A
        sted: – → Bergen
$ sed -i 's/ B/ D/' journal/2019.alis; git commit -qam D; alis log HEAD~1..
fdf1d600  2019-01-01  Kari Nordmann
  D
    ~ 2019-03-05 notat D
        what: B → D
