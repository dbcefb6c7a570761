## log of histories that are not plain: renames, cuts, grafts, odd dates, broken journals
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
veileder Ola Hansen

2018-03-01 * vakt Nordhordland legevakt
2018-04-06 * veiledning 1 t Ola Hansen | Takster
$ git init -q && git add . && git commit -qm en
## only comments, order and layout
$ printf '; en merknad\n' >>loggbok.alis && git commit -qam to
## the journal is renamed, and an entry changes at the same time
$ mkdir logg && git mv loggbok.alis logg/min.alis && sed -i 's/1 t Ola/2 t Ola/' logg/min.alis && git commit -qam tre
## a line that cannot be read, and one that is mended
$ sed -i 's/^2018-03-01/2018-03-41/' logg/min.alis && git commit -qam fire && echo '2018-13-01 * vakt' >>logg/min.alis && git commit -qam 'fire og en halv' && sed -i -e '/2018-13/d' -e 's/03-41/03-01/' logg/min.alis && git commit -qam fem
## another wrote than committed, and earlier
$ echo '2018-05-01 ! kurs Grunnkurs A' >>logg/min.alis && GIT_AUTHOR_NAME='Ola Hansen' GIT_AUTHOR_EMAIL=ola@example.org GIT_AUTHOR_DATE=2018-05-02T23:30:00-0500 git commit -qam seks
## a date that nobody can mean
$ echo '2018-05-03 utgift 100 kr' >>logg/min.alis && git add . && id=$(printf 'tree %s\nparent %s\nauthor Kari <k@example.org> 999999999999999 +0100\ncommitter Kari <k@example.org> 0 +0000\n\nsju\n' $(git write-tree) $(git rev-parse HEAD) | git hash-object -t commit -w --stdin) && git reset -q $id
$ alis log -f logg/min.alis
bdde347f  (no date)  Kari
  committed 1970-01-01
  sju
    + 2018-05-03 utgift 100 kr
3045ae1a  2018-05-02  Ola Hansen
  committed 2019-01-01 by Kari Nordmann
  seks
    + 2018-05-01 ! kurs Grunnkurs A
76205b53  2019-01-01  Kari Nordmann
  fem
    + 2018-03-01 * vakt Nordhordland legevakt
d5303fd7  2019-01-01  Kari Nordmann
  fire og en halv
  nothing changed in what can be read
  the journal has 2 errors here; lines with one are left out
89c19696  2019-01-01  Kari Nordmann
  fire
  the journal has 1 error here; lines with one are left out
    - 2018-03-01 vakt Nordhordland legevakt
0da92f2e  2019-01-01  Kari Nordmann
  tre
  the journal was called loggbok.alis
    ~ 2018-04-06 veiledning 2 t Ola Hansen
        amount: 1 t → 2 t
9eb07518  2019-01-01  Kari Nordmann
  to
  moved or laid out anew: no entry and no directive changed
f85e8579  2019-01-01  Kari Nordmann
  en
    + 2018-03-01 * vakt Nordhordland legevakt
    + 2018-04-06 * veiledning 1 t Ola Hansen
    + alis Kari Nordmann
    + veileder Ola Hansen
## a summary and a commit that touches nothing of the journal; a notice of an attestation is a claim
$ echo x >x && git add x && git commit -qm 'uten betydning' && printf 'Bekrefter\n\nAlis-Attested-By: Ola Hansen <ola@example.org>\nAlis-Entry: sha256 %064d\nAlis-Entry: sha256 %064d\n' 1 2 | git commit -q --allow-empty -F - && alis log -f logg/min.alis HEAD~2..
781b7651  2019-01-01  Kari Nordmann
  Bekrefter
  says that Ola Hansen <ola@example.org> attests 2 entries
## a shallow clone: its oldest commit has what was found there
$ git clone -q --depth 6 "file://$PWD" ../grunn && cd ../grunn && alis log -f logg/min.alis | tail -8
  seks
    + 2018-05-01 ! kurs Grunnkurs A
76205b53  2019-01-01  Kari Nordmann
  fem
    + 2018-03-01 * vakt Nordhordland legevakt
d5303fd7  2019-01-01  Kari Nordmann
  fire og en halv
  history is cut off here: 1 entry as found
! alis: the repository is shallow, so its history is cut off; fetch the rest with: git fetch --unshallow
$ cd ../grunn && alis log -f logg/min.alis --format json 2>/dev/null | grep -A1 '"cut": true'
      "cut": true,
      "found": 1,
$ cd ../grunn && alis log -f logg/min.alis kind:veiledning 2>/dev/null
d5303fd7  2019-01-01  Kari Nordmann
  fire og en halv
  history is cut off here: 1 entry as found
## git shows other commits in place of some, and other parents: alis does not
$ git replace HEAD~4 HEAD~5 && git rev-list --count HEAD && alis log -f logg/min.alis | grep -c '^[0-9a-f]\{8\} ' && git replace -d HEAD~4 >/dev/null
9
9
! alis: git shows other objects by refs/replace; alis reads those that the ids name
$ git rev-parse HEAD >.git/info/grafts && git rev-list --count HEAD 2>/dev/null && alis log -f logg/min.alis | grep -c '^[0-9a-f]\{8\} ' && rm .git/info/grafts
1
9
! alis: git shows other parents by info/grafts; alis reads those that the commits name
## the journal is taken away, and comes again
$ git rm -q logg/min.alis && git commit -qm borte && git revert --no-edit HEAD >/dev/null && alis log -f logg/min.alis HEAD~2.. | grep -v '^  [A-Z]'
9a108901  2019-01-01  Kari Nordmann
    + 2018-03-01 * vakt Nordhordland legevakt
    + 2018-04-06 * veiledning 2 t Ola Hansen
    + 2018-05-01 ! kurs Grunnkurs A
    + 2018-05-03 utgift 100 kr
    + alis Kari Nordmann
    + veileder Ola Hansen
55ace3cd  2019-01-01  Kari Nordmann
  borte
    - 2018-03-01 vakt Nordhordland legevakt
    - 2018-04-06 veiledning 2 t Ola Hansen
    - 2018-05-01 kurs Grunnkurs A
    - 2018-05-03 utgift 100 kr
    - alis Kari Nordmann
    - veileder Ola Hansen
