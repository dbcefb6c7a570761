## Many at once: nothing is lost, nothing is left behind. (Fewer under
## valgrind, where each takes as long as the lock is waited for.)
== loggbok.alis
inkluder journal/*.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
== journal/2018.alis
2018-01-01 * vakt Stord
$ n=20; case $(command -v alis) in */bin/alis) n=4;; esac; echo $n >n; for i in $(seq $n); do alis add vakt Stord $i --date 2018-03-$(printf %02d $i) >>said 2>&1 & done; wait; sort -u said | wc -l | diff - n
$ for i in $(seq $(cat n)); do grep -c " vakt Stord $i\$" journal/2018.alis; done | sort | uniq -c | sed "s/^ *$(cat n) /all /"
all 1
$ sort -c journal/2018.alis; alis check 2>&1 | sed 's/^l.*: [0-9]* e/e/'; ls -A . journal
entries in 2 files, no errors
.:
journal
loggbok.alis
n
said

journal:
2018.alis
## a file that another alis made first is not overwritten: entries of a year
## that has none yet
$ for i in 1 2 3 4; do alis add vakt Stord $i --date 2019-03-0$i >/dev/null & done; wait; sort journal/2019.alis
2019-03-01                  vakt Stord 1
2019-03-02                  vakt Stord 2
2019-03-03                  vakt Stord 3
2019-03-04                  vakt Stord 4
## nor is a link replaced
$ ln -s 2018.alis journal/2020.alis; alis add vakt Stord --date 2020-01-01
! alis: 'journal/2020.alis' is a folder, a link or a special file, which alis does not replace
? 3
