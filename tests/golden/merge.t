## Two write in the same journal, and git joins what they wrote by 'alis merge'.
$ git config --global pull.rebase false && git init -q en && cd en && alis init --name 'Kari Nordmann' --start 2018-01-01 --veileder 'Ola Hansen' >/dev/null && git config --get-regexp '^merge\.'
merge.alis.name alis: join journals entry by entry
merge.alis.driver alis merge --marks %L --ours %X --theirs %Y %O %A %B %P || { test $? -eq 1 && exit 1; git merge-file --marker-size=%L -L ours -L base -L theirs %A %O %B; }
merge.alis-oppsummering.name alis: keep the summary, which 'alis commit' makes anew
merge.alis-oppsummering.driver true
== en/journal/2018.alis
; 2018

2018-01-12 * veiledning 2 t Ola Hansen
2018-02-12   kurs 35 poeng Grunnkurs A | Bergen
    bevis: bilag/a.pdf
2018-03-01 * vakt Stord

$ cd en && alis commit | cut -c10-
veiledning Ola Hansen; kurs Grunnkurs A; vakt Stord
## a clone has .gitattributes, but nobody told its git of the driver
$ git clone -q en to && cd to && alis hook install >/dev/null && git config merge.alis-oppsummering.driver && git status --porcelain
true
$ cd to && sed -i 's/2 t Ola Hansen/& | henvisninger/; /Stord/d; /bevis/s/a.pdf/b.pdf/' journal/2018.alis && echo '2018-04-02 * vakt Voss' >>journal/2018.alis && alis commit | cut -c10-
vakt Voss; endret veiledning Ola Hansen; endret kurs Grunnkurs A; f…
$ cd en && sed -i 's/  kurs 35/* kurs 35/; s/^2018-01-12 \*/12.1.2018  */' journal/2018.alis && echo '2018-04-01 * vakt Os' >>journal/2018.alis && alis commit | cut -c10-
vakt Os; bekreftet kurs Grunnkurs A
## all is joined; one confirmed what the other changed, which is told
$ cd to && git pull -q --no-rebase --no-edit origin main >/dev/null && cat journal/2018.alis && git status --porcelain
; 2018

12.1.2018  * veiledning 2 t Ola Hansen | henvisninger
2018-02-12 * kurs 35 poeng Grunnkurs A | Bergen
    bevis: bilag/b.pdf
2018-04-01 * vakt Os
2018-04-02 * vakt Voss
! alis: 'journal/2018.alis': one side confirmed this entry and the other changed it; see whether what was confirmed still stands: 2018-02-12 * kurs 35 poeng Grunnkurs A | Bergen
! alis: the summary of 'loggbok.alis' is older than what is staged; 'alis commit' makes it anew
## the summary is one of the two until it is made anew
$ cd to && alis check && alis commit | cut -c10- && git show --stat --format=%s | cat
loggbok.alis: 4 entries in 2 files, no errors
ny oppsummering
ny oppsummering

 oppsummering/status.json | 14 +++++++-------
 1 file changed, 7 insertions(+), 7 deletions(-)
## conflicts: both changed the same field; one removed what the other changed
$ cd en && git pull -q --no-edit ../to main && sed -i 's/2 t Ola/3 t Ola/; /Voss/d' journal/2018.alis && alis commit | cut -c10-
endret veiledning Ola Hansen; fjernet vakt Voss
$ cd to && sed -i 's/2 t Ola/4 t Ola/; s/Bergen/Bergen, hotell/; s/vakt Voss/& | natt/' journal/2018.alis && alis commit | cut -c10- && git pull -q --no-rebase --no-edit origin main >/dev/null
endret veiledning Ola Hansen; endret kurs Grunnkurs A; endret vakt …
! alis: 'journal/2018.alis' has 2 conflicts; 'alis check' shows where
? 1
$ cd to && cat journal/2018.alis && git status --porcelain journal
; 2018

<<<<<<< ours
12.1.2018  * veiledning 4 t Ola Hansen | henvisninger
=======
12.1.2018  * veiledning 3 t Ola Hansen | henvisninger
>>>>>>> theirs
2018-02-12 * kurs 35 poeng Grunnkurs A | Bergen, hotell
    bevis: bilag/b.pdf
2018-04-01 * vakt Os
<<<<<<< ours
2018-04-02 * vakt Voss | natt
=======
>>>>>>> theirs
UU journal/2018.alis
$ cd to && alis check 2>&1 | grep -A3 A086
journal/2018.alis:3:1: error[A086]: a conflict that a merge left
 3 | <<<<<<< ours
   | ^^^^^^^^^^^^
  hint: keep what is right of the two, and remove the marks; they differ in the amount
journal/2018.alis:11:1: error[A086]: a conflict that a merge left
 11 | <<<<<<< ours
    | ^^^^^^^^^^^^
  hint: one side removed this and the other changed it: keep it or not, and remove the marks
## nothing is committed with them, and fmt leaves them as they are
$ cd to && cp journal/2018.alis ../kept && alis commit 2>&1 | tail -n 1; alis fmt; cmp journal/2018.alis ../kept
alis: nothing is committed: the journal has errors
! alis: 'journal/2018.alis' is left as it is: it has 2 errors, which 'alis check' shows
$ cd to && sed -i '/^<<<<<<</,/^=======/d; /^>>>>>>>/d' journal/2018.alis && alis check && git add -A && git commit -qm fletting && alis commit | cut -c10- && git status --porcelain
loggbok.alis: 3 entries in 2 files, no errors
ny oppsummering
! alis: the summary of 'loggbok.alis' is older than what is staged; 'alis commit' makes it anew
## one moves the file to another name, the other writes in it
$ cd en && git pull -q --no-edit ../to main && git mv journal/2018.alis journal/gammel.alis && sed -i 's/vakt Os/& | kveld/' journal/gammel.alis && alis commit | cut -c10-
endret vakt Os
$ cd to && sed -i 's/vakt Os/& sjukehus/' journal/2018.alis && alis commit | cut -c10- && git pull -q --no-rebase --no-edit origin main >/dev/null; ls journal; grep vakt journal/gammel.alis
endret vakt Os sjukehus
gammel.alis
2018-04-01 * vakt Os sjukehus | kveld
! alis: the summary of 'loggbok.alis' is older than what is staged; 'alis commit' makes it anew
## a rebase and a cherry-pick call it too
$ cd to && git checkout -q -b gren HEAD~1 && echo '2018-05-01 * vakt Fitjar' >>journal/2018.alis && git commit -qam gren && git checkout -q main && git cherry-pick gren >/dev/null && grep -c vakt journal/gammel.alis
2
! alis: the summary of 'loggbok.alis' is older than what is staged; 'alis commit' makes it anew
