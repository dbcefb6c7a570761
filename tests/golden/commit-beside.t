## commit leaves alone what is not the journal's: staged, changed, new, removed.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
inkluder journal/*.alis
== journal/2018.alis
2018-03-17 16:00-23:00    * vakt Nordhordland legevakt
$ git init -q && for f in staged changed gone; do echo "$f" >$f; done
$ git add staged changed gone && git commit -qm files
$ echo more >>staged && git add staged && echo more >>changed && rm gone && echo new >new
$ git add -N new && echo never >never
$ git status --porcelain | grep -v -e journal -e loggbok
 M changed
 D gone
 A new
M  staged
?? never
$ alis commit
0c80233e vakt Nordhordland legevakt
$ git status --porcelain
 M changed
 D gone
 A new
M  staged
?? never
$ git show --stat --format= HEAD | cat
 journal/2018.alis        |   1 +
 loggbok.alis             |   4 +
 oppsummering/status.json | 262 +++++++++++++++++++++++++++++++++++++++++++++++
 oppsummering/status.txt  |  26 +++++
 4 files changed, 293 insertions(+)
$ git diff --cached --name-only
staged
$ echo '2018-04-0' >>journal/2018.alis
$ alis commit
! journal/2018.alis:2:1: error[A012]: the date 2018-04-0 does not exist
!  2 | 2018-04-0
!    | ^^^^^^^^^
!   hint: month 4 of 2018 has 30 days
! 1 error, 0 warnings
! alis: nothing is committed: the journal has errors
? 1
$ tail -n 1 journal/2018.alis; git status --porcelain journal loggbok.alis oppsummering
2018-04-0
 M journal/2018.alis
