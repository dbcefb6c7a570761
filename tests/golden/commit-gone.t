## A file of the journal that was renamed, split or taken away is taken out of
## the commit: a pattern of 'inkluder' would find it there, and the commit would
## hold another journal than the one that was checked.
== loggbok.alis
alis Kari Nordmann
    kommune: Masfjorden
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@masfjorden.example
inkluder journal/*.alis
== journal/2018.alis
2018-01-26 veiledning 1 t Ola Hansen
2018-03-17 16:00-23:00 vakt Nordhordland legevakt
$ git init -q -b main && alis commit && echo annet >annet.txt && git add annet.txt
63c55793 veiledning Ola Hansen; vakt Nordhordland legevakt
## Nobody attests while that is not committed.
$ echo '2018-02-02 veiledning 1 t Ola Hansen' >journal/2017.alis && alis commit && rm journal/2017.alis
3d14a4d0 veiledning Ola Hansen
$ GIT_COMMITTER_NAME='Ola Hansen' GIT_COMMITTER_EMAIL=ola@masfjorden.example alis attest --by 'Ola Hansen' --yes
! alis: nothing is attested: 'journal/2017.alis' is not as it was committed last, and that change would be committed with the attestation; commit it first with 'alis commit', or take it back
? 1
## Split in two, by hand and with git's knowledge.
$ grep vakt journal/2018.alis >journal/vakter.alis && grep -v vakt journal/2018.alis >journal/b.alis && rm journal/2018.alis
$ alis commit --dry-run | grep '^[-+]2018'
+2018-01-26 veiledning 1 t Ola Hansen
+2018-03-17 16:00-23:00 vakt Nordhordland legevakt
-2018-02-02 veiledning 1 t Ola Hansen
-2018-01-26 veiledning 1 t Ola Hansen
-2018-03-17 16:00-23:00 vakt Nordhordland legevakt
$ alis commit && git ls-tree -r --name-only HEAD && git status --porcelain
ebcbf400 fjernet veiledning Ola Hansen
journal/b.alis
journal/vakter.alis
loggbok.alis
oppsummering/status.json
oppsummering/status.txt
A  annet.txt
$ alis check --rev HEAD
ebcbf400:loggbok.alis: 2 entries in 3 files, no errors
$ alis log
ebcbf400  2019-01-01  Kari Nordmann
  fjernet veiledning Ola Hansen
    - 2018-02-02 veiledning 1 t Ola Hansen
3d14a4d0  2019-01-01  Kari Nordmann
  veiledning Ola Hansen
    + 2018-02-02 veiledning 1 t Ola Hansen
63c55793  2019-01-01  Kari Nordmann
  veiledning Ola Hansen; vakt Nordhordland legevakt
    + 2018-01-26 veiledning 1 t Ola Hansen
    + 2018-03-17 vakt Nordhordland legevakt
    + alis Kari Nordmann
    + veileder Ola Hansen
    + inkluder journal/*.alis
$ git mv journal/b.alis journal/c.alis && alis commit && git ls-tree -r --name-only HEAD journal && git status --porcelain
5e2ae17a ny oppsummering
journal/c.alis
journal/vakter.alis
A  annet.txt
## The last of a folder goes with it, and a file that is not read any more, but
## is there, stays.
$ cat journal/*.alis >alt && rm -r journal && sed -i 's,inkluder.*,inkluder alt.alis,' loggbok.alis && mv alt alt.alis
$ alis commit && git ls-tree -r --name-only HEAD && git status --porcelain
40acc3ee inkluder alt.alis; fjernet inkluder journal/*.alis
alt.alis
loggbok.alis
oppsummering/status.json
oppsummering/status.txt
A  annet.txt
$ sed -i '/inkluder/d' loggbok.alis && alis commit && git ls-tree -r --name-only HEAD && git status --porcelain
79d033dc fjernet veiledning Ola Hansen; fjernet vakt Nordhordland legevakt; …
alt.alis
loggbok.alis
oppsummering/status.json
oppsummering/status.txt
A  annet.txt
$ alis audit && git fsck --strict --no-dangling 2>&1
79d033dc  2019-01-01  proved  fjernet veiledning Ola Hansen; fjernet vakt Nordhordland legevakt; …
40acc3ee  2019-01-01  proved  inkluder alt.alis; fjernet inkluder journal/*.alis
5e2ae17a  2019-01-01  proved  ny oppsummering
ebcbf400  2019-01-01  proved  fjernet veiledning Ola Hansen
3d14a4d0  2019-01-01  proved  veiledning Ola Hansen
63c55793  2019-01-01  proved  veiledning Ola Hansen; vakt Nordhordland legevakt
6 looked at, 0 at fault
signatures of commits, with no list to check them by
     6  unsigned
when entries came, after their day
     3  within a year
    median 333 days, the longest 340
## What git was told not to check out is not gone.
$ mkdir journal && echo '2018-05-04 vakt Sotra' >journal/2018.alis && touch journal/2019.alis && echo 'inkluder journal/*.alis' >>loggbok.alis && alis commit
f1a9a93b vakt Sotra; inkluder journal/*.alis
$ git sparse-checkout set --no-cone '/*' '!/journal/2018.alis' && ls journal
2019.alis
$ alis commit; git ls-tree -r --name-only HEAD journal
journal/2018.alis
journal/2019.alis
! alis: the journal's file 'journal/2018.alis' is not checked out here; check it out first (git sparse-checkout disable)
