## alis attest: the entries that name a supervisor, marked and committed by that
## supervisor. Named are: WHAT of a kind that says so, by an alias too, and the
## attribute 'veileder'; not what is still to come, nor others'.
== loggbok.alis
alis Kari Nordmann
    epost: kari@example.org
    start: 2018-01-01
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@masfjorden.example
veileder Eva Berg
    epost: eva@masfjorden.example
alias OH = Ola Hansen
inkluder journal/*.alis
== journal/2018.alis
2018-01-01..2018-12-28      tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
    veileder: Ola Hansen
2018-01-12                  veiledning 1,5 t OH | Samtale
    planlagt: 2018-01-10
2018-01-19                ! veiledning 1 t ola hansen | EKG
2018-01-26                  veiledning 1 t Eva Berg
2018-02-02                * veiledning 2 t Ola Hansen | Takster
2018-03-05..2018-03-08      kurs Grunnkurs A | Bergen, med Ola Hansen
2019-01-11                ! veiledning 1 t Ola Hansen
$ git init -q && alis commit 2>/dev/null | sed 's/^[0-9a-f]* //'
tjeneste allmennpraksis; 5 veiledninger; kurs Grunnkurs A
## Whose journal it is may look, and not attest.
$ alis attest --by 'Ola Hansen' kind:tjeneste
1 entry that names Ola Hansen awaits confirmation

1 of 1: journal/2018.alis:1, digest 807d2a29784b
    2018-01-01..2018-12-28      tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
        veileder: Ola Hansen
    gives 100 % to tjeneste:allmennpraksis
! alis: nothing is attested: there is no terminal to ask at; --yes attests all of these, and a QUERY picks fewer
$ alis attest
! alis: git knows you as Kari Nordmann, whose journal this is, and nobody confirms his own entries; write a request to the supervisor: alis attest --request --by NAME
? 1
$ alis attest --by ola@masfjorden.example --yes
! alis: git knows you as Kari Nordmann, whose journal this is, and nobody confirms his own entries; write a request to the supervisor: alis attest --request --by NAME
? 1
$ git config user.name 'Ola Hansen' && git config user.email OLA@masfjorden.example
## Without a terminal it lists.
$ alis attest
3 entries that name Ola Hansen await confirmation

1 of 3: journal/2018.alis:1, digest 807d2a29784b
    2018-01-01..2018-12-28      tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
        veileder: Ola Hansen
    gives 100 % to tjeneste:allmennpraksis

2 of 3: journal/2018.alis:3, digest fd3fcc259242
    2018-01-12                  veiledning 1,5 t OH | Samtale
        planlagt: 2018-01-10
    gives 1.5 t to veiledning

3 of 3: journal/2018.alis:5, digest 44b7c41bb591
    2018-01-19                ! veiledning 1 t ola hansen | EKG
    gives 1 t to veiledning
! alis: nothing is attested: there is no terminal to ask at; --yes attests all of these, and a QUERY picks fewer
$ git status --porcelain
$ alis attest kind:tjeneste tag:veileder=Eva
0 entries that name Ola Hansen await confirmation
$ alis attest --by 'Kari Nordmann'
! alis: no 'veileder' line of the journal has the name or the address 'Kari Nordmann'; it has Ola Hansen, Eva Berg
? 2
$ alis attest --by 'Per Olsen'
! alis: no 'veileder' line of the journal has the name or the address 'Per Olsen'; it has Ola Hansen, Eva Berg
? 2
## What the commit would be.
$ alis attest --yes --dry-run kind:tjeneste | grep -v '^[-+ ]\|^@@\|^index'
1 of 1: journal/2018.alis:1, digest 807d2a29784b

Ola Hansen bekrefter 1 føring

Alis-Status: 2018-12-31 2/16
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e
Alis-Regelverk: felles sha256 26e68c6c7dd3865d161b5eeb0af45cb4ef38f3c296081d84c556491a43b8119d
Alis-Journal: sha256 e4a3953dc738840ad724b81137a7fc3c4f49e6ea8398270b4ceeddea16dd8236
Alis-Attested-By: Ola Hansen <ola@masfjorden.example>
Alis-Of: Kari Nordmann <kari@example.org>
Alis-Entry: sha256 807d2a29784ba2fa4818ae78d40c58ce156add6a9fcde3ea0ab72e76926d8d17

diff --git a/oppsummering/status.json b/oppsummering/status.json
diff --git a/oppsummering/status.txt b/oppsummering/status.txt
diff --git a/journal/2018.alis b/journal/2018.alis
$ git status --porcelain
## What is not committed yet would slip in.
$ sed -i 's/1,5 t/2,5 t/' journal/2018.alis && alis attest --yes
! alis: nothing is attested: 'journal/2018.alis' is not as it was committed last, and that change would be committed with the attestation; commit it first with 'alis commit', or take it back
? 1
$ git checkout -q journal && echo '; x' >>loggbok.alis && alis attest --yes
! alis: nothing is attested: 'loggbok.alis' is not as it was committed last, and that change would be committed with the attestation; commit it first with 'alis commit', or take it back
? 1
$ git checkout -q loggbok.alis
## Killed between the marks and the commit: nobody shall take them for his own.
$ sed -i 's/  veiledning 1/* veiledning 1/' journal/2018.alis && git diff --stat && alis attest --yes
 journal/2018.alis | 4 ++--
 1 file changed, 2 insertions(+), 2 deletions(-)
! alis: nothing is attested: 'journal/2018.alis' has other marks than were committed last, as an attestation that was cut off leaves them; take them back with 'git restore' and attest again, or commit them as yours with 'alis commit'
? 1
$ git restore journal/2018.alis
## Nobody else's change and no other file is committed, staged or not.
$ echo x >notes && git add notes && echo y >notes
$ alis attest --yes kind:tjeneste kind:veiledning
1 of 3: journal/2018.alis:1, digest 807d2a29784b
    2018-01-01..2018-12-28      tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
        veileder: Ola Hansen
    gives 100 % to tjeneste:allmennpraksis

2 of 3: journal/2018.alis:3, digest fd3fcc259242
    2018-01-12                  veiledning 1,5 t OH | Samtale
        planlagt: 2018-01-10
    gives 1.5 t to veiledning

3 of 3: journal/2018.alis:5, digest 44b7c41bb591
    2018-01-19                ! veiledning 1 t ola hansen | EKG
    gives 1 t to veiledning

43879174 Ola Hansen bekrefter 3 føringer
! alis: this is not signed, for git's user.signingkey is not set: it says who attests, and proves nothing
## Where nothing is left to confirm nothing is committed.
$ alis attest --yes kind:kurs
0 entries that name Ola Hansen await confirmation
$ git show --format=%an%n%ae%n%B -U0 HEAD -- journal loggbok.alis
Ola Hansen
OLA@masfjorden.example
Ola Hansen bekrefter 3 føringer

Alis-Status: 2018-12-31 2/16
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e
Alis-Regelverk: felles sha256 26e68c6c7dd3865d161b5eeb0af45cb4ef38f3c296081d84c556491a43b8119d
Alis-Journal: sha256 74932d4ffe5187ed77c6941e1644ffd5ab9c1bda08874073fb32cf4287061b32
Alis-Attested-By: Ola Hansen <ola@masfjorden.example>
Alis-Of: Kari Nordmann <kari@example.org>
Alis-Entry: sha256 807d2a29784ba2fa4818ae78d40c58ce156add6a9fcde3ea0ab72e76926d8d17
Alis-Entry: sha256 fd3fcc2592422f4edba4cf3a05de46852909f55523e98e3edb915b0417d3b6ba
Alis-Entry: sha256 44b7c41bb591f6cdbe206689a32df5d8c74d345e2220fb719898bbc2a53a500e


diff --git a/journal/2018.alis b/journal/2018.alis
index 0ba9e87..b851d8a 100644
--- a/journal/2018.alis
+++ b/journal/2018.alis
@@ -1 +1 @@
-2018-01-01..2018-12-28      tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
+2018-01-01..2018-12-28    * tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
@@ -3 +3 @@
-2018-01-12                  veiledning 1,5 t OH | Samtale
+2018-01-12                * veiledning 1,5 t OH | Samtale
@@ -5 +5 @@
-2018-01-19                ! veiledning 1 t ola hansen | EKG
+2018-01-19                * veiledning 1 t ola hansen | EKG
$ git status --porcelain
AM notes
$ git fsck --strict --no-dangling
$ alis attest
0 entries that name Ola Hansen await confirmation
## The * that is there already is the ALIS's word alone.
$ alis attest --all
1 entry that names Ola Hansen awaits confirmation

1 of 1: journal/2018.alis:7, digest b56375e04cb9
    2018-02-02                * veiledning 2 t Ola Hansen | Takster
    gives 2 t to veiledning
! alis: nothing is attested: there is no terminal to ask at; --yes attests all of these, and a QUERY picks fewer
$ alis attest --all --yes >/dev/null && git log -2 --format='%s%n%(trailers:key=Alis-Entry)' && git diff --stat HEAD~1 HEAD
Ola Hansen bekrefter 1 føring
Alis-Entry: sha256 b56375e04cb914e9e8fcc3a2a8847f63d86dba2c60186f5f5f676fd28189cf8e

Ola Hansen bekrefter 3 føringer
Alis-Entry: sha256 807d2a29784ba2fa4818ae78d40c58ce156add6a9fcde3ea0ab72e76926d8d17
Alis-Entry: sha256 fd3fcc2592422f4edba4cf3a05de46852909f55523e98e3edb915b0417d3b6ba
Alis-Entry: sha256 44b7c41bb591f6cdbe206689a32df5d8c74d345e2220fb719898bbc2a53a500e
\
! alis: this is not signed, for git's user.signingkey is not set: it says who attests, and proves nothing
$ alis attest --all
0 entries that name Ola Hansen await confirmation
## Taken back, and recorded.
$ alis attest --withdraw
! alis: say which: alis attest --withdraw QUERY
? 2
$ alis attest --withdraw kind:tjeneste
1 entry that names Ola Hansen is marked *

1 of 1: journal/2018.alis:1, digest 807d2a29784b
    2018-01-01..2018-12-28    * tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
        veileder: Ola Hansen
    gives 100 % to tjeneste:allmennpraksis
! alis: nothing is withdrawn: there is no terminal to ask at; --yes takes all of these back
$ alis attest --withdraw --yes kind:tjeneste
1 of 1: journal/2018.alis:1, digest 807d2a29784b
    2018-01-01..2018-12-28    * tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
        veileder: Ola Hansen
    gives 100 % to tjeneste:allmennpraksis

be41129f Ola Hansen trekker tilbake bekreftelsen av 1 føring
! alis: this is not signed, for git's user.signingkey is not set: it says who attests, and proves nothing
$ git show --format='%(trailers:key=Alis-Withdrawn-By)' -U0 HEAD -- journal
Alis-Withdrawn-By: Ola Hansen <ola@masfjorden.example>


diff --git a/journal/2018.alis b/journal/2018.alis
index b851d8a..160e502 100644
--- a/journal/2018.alis
+++ b/journal/2018.alis
@@ -1 +1 @@
-2018-01-01..2018-12-28    * tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
+2018-01-01..2018-12-28      tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
$ alis attest
1 entry that names Ola Hansen awaits confirmation

1 of 1: journal/2018.alis:1, digest 807d2a29784b
    2018-01-01..2018-12-28      tjeneste 100 % allmennpraksis | Masfjorden  ; ferie
        veileder: Ola Hansen
    gives 100 % to tjeneste:allmennpraksis
! alis: nothing is attested: there is no terminal to ask at; --yes attests all of these, and a QUERY picks fewer
## Errors come first.
$ echo '2018-02-30 vakt Stord' >>journal/2018.alis && alis attest --yes
! journal/2018.alis:7:1: warning[A059]: no veiledning for 329 days of service, from 2018-02-03 to 2018-12-28
!  7 | 2018-02-02                * veiledning 2 t Ola Hansen | Takster
!    | ^^^^^^^^^^
!   hint: enter what was held, or the leave that was taken
! journal/2018.alis:10:1: error[A012]: the date 2018-02-30 does not exist
!  10 | 2018-02-30 vakt Stord
!     | ^^^^^^^^^^
!   hint: month 2 of 2018 has 28 days
! 1 error, 1 warning
! alis: nothing is attested: the journal has errors
? 1
$ git checkout -q journal
## With a key it is signed, as git signs and checks. What was attested without
## one is offered again.
$ ssh-keygen -q -t ed25519 -N '' -f "$HOME/key" && printf 'ola@masfjorden.example namespaces="git,alis-attest" %s\n' "$(cut -d' ' -f1,2 "$HOME/key.pub")" >"$HOME/signers"
$ git config gpg.format ssh && git config user.signingkey "$HOME/key" && git config --global gpg.ssh.allowedSignersFile "$HOME/signers"
$ alis attest --all | grep '^[0-9]'
4 entries that name Ola Hansen await confirmation
1 of 4: journal/2018.alis:1, digest 807d2a29784b
2 of 4: journal/2018.alis:3, digest fd3fcc259242
3 of 4: journal/2018.alis:5, digest 44b7c41bb591
4 of 4: journal/2018.alis:7, digest b56375e04cb9
! alis: nothing is attested: there is no terminal to ask at; --yes attests all of these, and a QUERY picks fewer
$ alis attest --all --yes kind:veiledning | sed -n '$s/^[0-9a-f]* //p'
Ola Hansen bekrefter 3 føringer
$ git log -1 --format='%G? %GS%n%(trailers:key=Alis-Attested-By)' && git fsck --strict --no-dangling
G ola@masfjorden.example
Alis-Attested-By: Ola Hansen <ola@masfjorden.example>
\
$ alis attest --all | grep '^[0-9]'
1 entry that names Ola Hansen awaits confirmation
1 of 1: journal/2018.alis:1, digest 807d2a29784b
! alis: nothing is attested: there is no terminal to ask at; --yes attests all of these, and a QUERY picks fewer
## If it cannot be signed, nothing is changed.
$ git config user.signingkey "$HOME/nokey" && cp journal/2018.alis was && alis attest --yes >/dev/null
! alis: there is no key '$HOME/nokey' to sign with
? 3
$ cmp was journal/2018.alis && git status --porcelain
AM notes
?? was
## A clone where git knows nobody, and a name that was mistyped: told before
## anything is asked, and by the names that the journal has.
$ cd "$HOME" && rm -rf nobody && mkdir nobody && cd nobody && printf 'alis Kari Nordmann\nveileder Ola Hansen\n    epost: ola@masfjorden.example\nveileder Eva Berg\n2018-01-26 veiledning 1 t Ola Hansen\n' >loggbok.alis && git init -q && alis commit 2>/dev/null | sed 's/^[0-9a-f]* //'
veiledning Ola Hansen
$ unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL && git config user.name '' && git config user.email '' && alis attest
! alis: git knows neither your name nor your address; say who you are with --by: Ola Hansen, Eva Berg
? 2
$ unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL && alis attest --by 'Ola Hansen' --yes
! alis: git does not know your name and address, which the commit must have; tell it once with: git config --global user.name 'Ola Hansen' and git config --global user.email ADDRESS
? 3
$ alis attest --by 'Ola Hanssen'
! alis: no 'veileder' line of the journal has the name or the address 'Ola Hanssen'; it has Ola Hansen, Eva Berg
? 2
$ sed -i '/^veileder/,/epost/d' loggbok.alis && alis attest --by 'Ola Hansen'
! alis: the journal names no supervisor; write a line 'veileder NAME', with 'epost: ADDRESS' below it
? 2
