## audit: a journal whose first file was renamed is the same journal: what was
## attested before stands, and what was changed later is told
== loggbok.alis
alis Kari Nordmann
    epost: kari@alis.example
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@alis.example
2018-01-26 veiledning 1 t Ola Hansen
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding
$ git init -q && git config user.name 'Ola Hansen' && git config user.email ola@alis.example && GIT_AUTHOR_NAME='Kari Nordmann' GIT_AUTHOR_EMAIL=kari@alis.example alis commit && alis attest --yes >/dev/null 2>&1
75696a08 2 veiledninger
$ git mv loggbok.alis journal.alis && git commit -qm 'nytt navn' && sed -i 's/1 t Ola Hansen | Syk/9 t Ola Hansen | Syk/' journal.alis && GIT_AUTHOR_NAME='Kari Nordmann' GIT_AUTHOR_EMAIL=kari@alis.example alis -f journal.alis commit
07b467c8 endret veiledning Ola Hansen
$ alis -f journal.alis audit --all | sed '/^signatures/,$d'
07b467c8  2019-01-01  proved  endret veiledning Ola Hansen
0d25dba6  2019-01-01  stale  nytt navn
    journal.alis is missing in the summary
    loggbok.alis: summary of 1b4e2ba2, the journal is without that file
3c5514f2  2019-01-01  proved  Ola Hansen bekrefter 2 føringer
75696a08  2019-01-01  proved  2 veiledninger
4 looked at, 0 at fault
entries of Kari Nordmann that are confirmed
     1  attested, but not signed
        2018-01-26 veiledning 1 t Ola Hansen: attested, but not signed (Ola Hansen <ola@alis.example>, 3c5514f2)
     1  changed after attestation
        2018-02-05 veiledning 9 t Ola Hansen | Sykmelding: changed after attestation (Ola Hansen <ola@alis.example>, 3c5514f2)
changed after it was confirmed
    07b467c8  2019-01-01  Kari Nordmann  changed: 2018-02-05 veiledning 1 t Ola Hansen | Sykmelding
        amount: '1 t', now '9 t'
        it is marked as confirmed still
## beside another journal, with which it has nothing in common
$ git checkout -q --orphan ny && git rm -qrf . && printf 'alis Per Olsen\n    epost: per@alis.example\n' >per.alis && git add . && git commit -qm per && git merge -q --allow-unrelated-histories -m begge main && alis -f per.alis audit | tail -5
75696a08  2019-01-01  other-journal  2 veiledninger
    the commit has no journal
5 looked at, 4 at fault
signatures of commits, with no list to check them by
     6  unsigned
