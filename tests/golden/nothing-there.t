## What is said where there is nothing yet, or not what was named: each command
## tells what is missing and what would help.
== loggbok.alis
alis Kari Nordmann
    regelverk: allmennmedisin-2017
2018-01-26 * veiledning 1 t
== leder/kohort.alis
kohort Vest
    språk: en
lege Kari Nordmann
    depot: ../kari
lege Ola Hansen
    depot: ../ola
$ mkdir tom && cd tom && alis cohort status
! alis: there is no kohort.alis here or in a folder above; 'alis cohort init' makes one, -f names another
? 3
$ for who in kari ola leder; do git init -q $who; done; (cd kari && cp ../loggbok.alis . && alis commit 2>/dev/null); cd leder && git add . && git commit -qm 'the cohort'
b3877fc9 veiledning
$ cd leder && alis cohort audit Kari
! alis: nothing is pulled from Kari Nordmann; 'alis cohort pull' does
? 3
$ cd leder && alis cohort status 2>/dev/null | head -3
Vest · 2018-12-31 · 2 members
to follow up: 2 · complete: 0 · under way: 2
\
$ (cd kari && git rm -q loggbok.alis && git commit -qm 'moved away'); cd leder && alis cohort pull --local Kari 2>/dev/null; alis cohort audit Kari
1 new, 0 unchanged, 0 held back, 0 failed
! alis: there is no loggbok.alis in what was pulled
? 3
$ cd leder && sed -i '/^lege/,$d' kohort.alis && alis cohort status
Vest · 2018-12-31 · 0 members
to follow up: 0 · complete: 0 · under way: 0

there is nobody to show
## Two files at once, a book by no name, one that is not there.
$ cd kari && git checkout -q HEAD~ -- loggbok.alis && alis fmt loggbok.alis other.alis
! alis: the journal does not include this file; -f reads another journal: 'other.alis'
? 2
$ cd kari && alis rules show ../regelverk
! alis: there is no file '../regelverk'
? 3
$ cd kari && alis rules show allmennmedisin-2031
! alis: there is no rule book 'allmennmedisin-2031'; did you mean 'allmennmedisin-2017'?
? 2
$ cd kari && alis rules diff allmennmedisin-2017 allmennmedisin-2019 kompetansekrav
! alis: it takes no more arguments: 'kompetansekrav'
? 2
$ cd kari && alis blame --rev HEAD loggbok.alis:3
! alis: there is no journal 'loggbok.alis' in 'HEAD'
? 3
$ cd kari && alis --farge check
! alis: there is no such option: '--farge'
? 2
$ cd kari && alis add vakt "$(printf 'Voss\033[31m')"
! alis: an entry holds no line feeds, control or hidden characters: 'Voss<U+001B>[31m'
? 2
## git's list of signers is taken from the reader's own configuration alone, and by
## an absolute path: another would be a file of the repository, which others write.
$ cd kari && git add . && git commit -qm back && echo 'kari@x.example ssh-ed25519 AAAA' >signers && git config gpg.ssh.allowedSignersFile signers && alis audit | grep -A1 signatures
signatures of commits, with no list to check them by
     3  unsigned
$ cd kari && git config --global gpg.ssh.allowedSignersFile signers && alis audit | grep -A1 signatures; git config --global --unset gpg.ssh.allowedSignersFile
signatures of commits, with no list to check them by
     3  unsigned
! alis: git's gpg.ssh.allowedSignersFile is 'signers', which is not absolute, so it would be a file of the repository; it is not used
