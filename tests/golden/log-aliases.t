## What a file of aliases says holds in each commit of a history, however often
## the file is met as it was; here only the journal beside it changes.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder ord.alis
== ord.alis
alias skift = vakt
alias OH = Ola Hansen
veileder Ola Hansen
    epost: ola@masfjorden.example
$ git init -q; for d in 1 2 3 4 5 6; do echo "2018-01-0$d skift Stord" >>loggbok.alis; echo "2018-02-0$d veiledning 1 t OH" >>loggbok.alis; git add -A; GIT_COMMITTER_DATE="2018-03-0$d 12:00 +0100" git commit -qm $d --date "2018-03-0$d 12:00 +0100"; done
$ alis log | grep -v '^$'
ace83567  2018-03-06  Kari Nordmann
  6
    + 2018-01-06 skift Stord
    + 2018-02-06 veiledning 1 t OH
e09b23b4  2018-03-05  Kari Nordmann
  5
    + 2018-01-05 skift Stord
    + 2018-02-05 veiledning 1 t OH
95b62ef4  2018-03-04  Kari Nordmann
  4
    + 2018-01-04 skift Stord
    + 2018-02-04 veiledning 1 t OH
10cf15bc  2018-03-03  Kari Nordmann
  3
    + 2018-01-03 skift Stord
    + 2018-02-03 veiledning 1 t OH
e49be013  2018-03-02  Kari Nordmann
  2
    + 2018-01-02 skift Stord
    + 2018-02-02 veiledning 1 t OH
3baf5a40  2018-03-01  Kari Nordmann
  1
    + 2018-01-01 skift Stord
    + 2018-02-01 veiledning 1 t OH
    + alis Kari Nordmann
    + veileder Ola Hansen
    + alias skift
    + alias OH
    + inkluder ord.alis
## audit makes the summary of each anew.
$ sed -i '/skift/d; /^2018/d' loggbok.alis; echo 'alias skift = vakt' >>ord.alis; for d in 1 2 3 4 5 6; do echo "2018-01-0$d skift Stord" >>loggbok.alis; alis commit >/dev/null 2>&1; done
$ alis audit | head -n 12
2436c1f7  2019-01-01  proved  skift Stord
66bec7bd  2019-01-01  proved  skift Stord
03b7c95b  2019-01-01  proved  skift Stord
4657869e  2019-01-01  proved  skift Stord
b16b785e  2019-01-01  proved  skift Stord
bf422dd2  2019-01-01  proved  fjernet 5 skift; fjernet 6 veiledninger; alias skift
6 looked at, 0 at fault
signatures of commits, with no list to check them by
    12  unsigned
when entries came, after their day
     6  within a month
     6  within three months
$ alis list --format csv --rev HEAD~1 | tail -n 1 | cut -d, -f3,7-9
"skift","legevakt",1,"vakt"
