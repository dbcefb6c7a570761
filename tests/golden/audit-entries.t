## audit: what became of the entries, and what the branches were seen at
== kari/loggbok.alis
alis Kari Nordmann
    epost: kari@alis.example
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@alis.example
2018-01-12 * vakt Sotra legevakt
2018-02-01.. * tjeneste 100 % allmennpraksis
2018-03-05 veiledning 1 t Ola Hansen | Sykmelding
2018-03-12 * kurs Grunnkurs A
    bevis: bilag/a.pdf
2019-06-01 ! kurs Grunnkurs B
$ cd kari && git init -q && git config user.email kari@alis.example && git config user.name 'Kari Nordmann' && alis commit --date 2019-01-01 && alis audit --seen ../seen.log --record --date 2019-01-02
ede99e3f vakt Sotra legevakt; tjeneste allmennpraksis; veiledning Ola Hansen…
ede99e3f  2019-01-01  proved  vakt Sotra legevakt; tjeneste allmennpraksis; veiledning Ola Hansen…
1 looked at, 0 at fault
entries of Kari Nordmann that are confirmed
     1  by the ALIS alone, with a proof named
     2  by the ALIS alone, without a proof
signatures of commits, with no list to check them by
     1  unsigned
when entries came, after their day
     4  within a year
    median 318 days, the longest 354
branches, beside what was seen
    main: seen for the first time
! loggbok.alis:7:1: warning[A059]: no veiledning for 32 days of service, from 2018-02-01 to 2018-03-04
!  7 | 2018-02-01.. * tjeneste 100 % allmennpraksis
!    | ^^^^^^^^^^^^
!   see loggbok.alis:8:1
!  8 | 2018-03-05 veiledning 1 t Ola Hansen | Sykmelding
!   hint: enter what was held, or the leave that was taken
! loggbok.alis:8:1: warning[A059]: no veiledning for 302 days of service, from 2018-03-06 to 2019-01-01
!  8 | 2018-03-05 veiledning 1 t Ola Hansen | Sykmelding
!    | ^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 2 warnings
$ cd kari && alis audit --strict | sed -n '3,8p'; alis audit --all | sed -n '3,8p'
entries of Kari Nordmann that are confirmed
     1  by the ALIS alone, with a proof named
        2018-03-12 kurs Grunnkurs A: by the ALIS alone, with a proof named (Kari Nordmann, ede99e3f)
     2  by the ALIS alone, without a proof
        2018-01-12 vakt Sotra legevakt: by the ALIS alone, without a proof (Kari Nordmann, ede99e3f)
        2018-02-01.. tjeneste 100 % allmennpraksis: by the ALIS alone, without a proof (Kari Nordmann, ede99e3f)
entries of Kari Nordmann that are confirmed
     1  by the ALIS alone, with a proof named
        2018-03-12 kurs Grunnkurs A: by the ALIS alone, with a proof named (Kari Nordmann, ede99e3f)
     2  by the ALIS alone, without a proof
        2018-01-12 vakt Sotra legevakt: by the ALIS alone, without a proof (Kari Nordmann, ede99e3f)
        2018-02-01.. tjeneste 100 % allmennpraksis: by the ALIS alone, without a proof (Kari Nordmann, ede99e3f)
## the address of a supervisor in a commit is a claim, and told as that
$ cd kari && sed -i 's/^2018-03-05/& */' loggbok.alis && GIT_AUTHOR_NAME='Ola Hansen' GIT_AUTHOR_EMAIL=ola@alis.example git commit -qam 'Ola har sett den' && alis audit HEAD~1.. --all | sed -n '/^entries/,/^sign/p'
entries of Kari Nordmann that are confirmed
     1  marked in a commit that names a supervisor as author
        2018-03-05 veiledning 1 t Ola Hansen | Sykmelding: marked in a commit that names a supervisor as author (Ola Hansen, 2b0cd60a)
signatures of commits, with no list to check them by
## which anybody could have written: not enough for --strict, list of signers or not
$ cd kari && alis audit HEAD~1.. | sed -n '/^entries/,/^sign/p'; alis audit HEAD~1.. --strict | sed -n '/^entries/,/^sign/p'
entries of Kari Nordmann that are confirmed
     1  marked in a commit that names a supervisor as author
signatures of commits, with no list to check them by
entries of Kari Nordmann that are confirmed
     1  marked in a commit that names a supervisor as author
        2018-03-05 veiledning 1 t Ola Hansen | Sykmelding: marked in a commit that names a supervisor as author (Ola Hansen, 2b0cd60a)
signatures of commits, with no list to check them by
## a period that ends, an attribute, a shift that becomes another, and a removal
$ cd kari && sed -i 's/02-01\.\./&2018-12-31/; s/a\.pdf/b.pdf/; s/Sotra/Stord/; /Sykmelding/d' loggbok.alis && git commit -qam 'endringer' && alis audit HEAD~1..HEAD | sed -n '/^changed/,/^sign/p'
changed after it was confirmed
    85a5fcbd  2019-01-01  Kari Nordmann  removed: 2018-03-05 veiledning 1 t Ola Hansen | Sykmelding
    85a5fcbd  2019-01-01  Kari Nordmann  changed: 2018-03-12 kurs Grunnkurs A
        attribute bevis: 'bilag/a.pdf', now 'bilag/b.pdf'
        nothing that counts was changed
    85a5fcbd  2019-01-01  Kari Nordmann  changed: 2018-02-01.. tjeneste 100 % allmennpraksis
        date: '2018-02-01..', now '2018-02-01..2018-12-31'
        a running period got its end
    85a5fcbd  2019-01-01  Kari Nordmann  changed: 2018-01-12 vakt Sotra legevakt
        what: 'Sotra legevakt', now 'Stord legevakt'
        it is marked as confirmed still
signatures of commits, with no list to check them by
## with the mark taken away first, nothing is held against anybody
$ cd kari && sed -i 's/^2018-01-12 \*/2018-01-12/' loggbok.alis && git commit -qam 'uten merke' && sed -i 's/Stord/Bergen/' loggbok.alis && git commit -qam 'sted' && alis commit --date 2019-01-03 && alis audit HEAD~3.. | sed -n '/^changed/,/^sign/p'
91cd1456 ny oppsummering
changed after it was confirmed
    f0d7bc0b  2019-01-01  Kari Nordmann  mark taken away: 2018-01-12 vakt Stord legevakt
signatures of commits, with no list to check them by
! loggbok.alis:7:1: warning[A059]: no veiledning for 334 days of service, from 2018-02-01 to 2018-12-31
!  7 | 2018-02-01..2018-12-31 * tjeneste 100 % allmennpraksis
!    | ^^^^^^^^^^^^^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! 0 errors, 1 warning
## what was seen: new commits; then commits that are gone, and entries with them
$ cd kari && alis audit --seen ../seen.log --record --date 2019-01-04 | sed -n '/^branches/,$p'; git reset -q --hard HEAD~2 && alis audit --seen ../seen.log --record --date 2019-01-05 | sed -n '/^branches/,$p'
branches, beside what was seen
    main: new commits, nothing lost (ede99e3f on 2019-01-02T12:00:00Z)
branches, beside what was seen
    main: rewritten: its last commits were taken away (91cd1456 on 2019-01-04T12:00:00Z)
        commit gone: 91cd1456  2019-01-01  Kari Nordmann  ny oppsummering
        commit gone: c6b6e50f  2019-01-01  Kari Nordmann  sted
        entry changed: 2018-01-12 vakt Bergen legevakt, now 2018-01-12 vakt Stord legevakt
## a log remembers: the same rewriting is told the next time, too
$ cd kari && alis audit --seen ../seen.log --date 2019-01-06 | sed -n '/^branches/,$p'; git branch -q -m annen && alis audit --seen ../seen.log --date 2019-01-06 | sed -n '/^branches/,$p'
branches, beside what was seen
    main: rewritten: its last commits were taken away (91cd1456 on 2019-01-04T12:00:00Z)
        commit gone: 91cd1456  2019-01-01  Kari Nordmann  ny oppsummering
        commit gone: c6b6e50f  2019-01-01  Kari Nordmann  sted
        entry changed: 2018-01-12 vakt Bergen legevakt, now 2018-01-12 vakt Stord legevakt
    main: as it was seen last (f0d7bc0b on 2019-01-05T12:00:00Z)
branches, beside what was seen
    main: rewritten: its last commits were taken away (91cd1456 on 2019-01-04T12:00:00Z)
        commit gone: 91cd1456  2019-01-01  Kari Nordmann  ny oppsummering
        commit gone: c6b6e50f  2019-01-01  Kari Nordmann  sted
        entry changed: 2018-01-12 vakt Bergen legevakt, now 2018-01-12 vakt Stord legevakt
    main: there is no such branch, and another has all of it (f0d7bc0b on 2019-01-05T12:00:00Z)
    annen: seen for the first time
## nothing in common with what was seen, and nothing left of it
$ cd kari && git branch -q -m main && git checkout -q --orphan ny && git commit -qm ny && git branch -q -M ny main && alis audit --seen ../seen.log --date 2019-01-07 | sed -n '/^branches/,$p' | grep -v ' gone: '
branches, beside what was seen
    main: rewritten: its last commits were taken away (91cd1456 on 2019-01-04T12:00:00Z)
        entry changed: 2018-01-12 vakt Bergen legevakt, now 2018-01-12 vakt Stord legevakt
    main: rewritten: it has nothing in common with what was seen (f0d7bc0b on 2019-01-05T12:00:00Z)
$ cut -d ' ' -f 1-3 seen.log
2019-01-02T12:00:00Z kari main
2019-01-04T12:00:00Z kari main
2019-01-05T12:00:00Z kari main
## a clone that is cut off is refused; --record needs a log
$ git clone -q --depth 1 "file://$PWD/kari" grunn && cd grunn && alis audit
! alis: the repository is shallow, so its history is cut off; fetch the rest with: git fetch --unshallow
? 3
$ cd kari && alis audit --record
! alis: --record needs the log that it adds to: --seen FILE
? 2
