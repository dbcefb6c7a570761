## alis attest by mail: a request, its signature, and the answer taken in.
== loggbok.alis
alis Kari Nordmann
    epost: kari@example.org
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@masfjorden.example
alias OH = Ola Hansen
== journal.alis
2018-01-12 veiledning 90 min OH | Samtale
2018-01-19 ! veiledning 1 t Ola Hansen | EKG
2018-01-26 veiledning 1 t Ola Hansen
2018-01-26 veiledning 1 t Ola Hansen
2018-02-02 veiledning 2 t Ola Hansen | Takster
2018-02-09 veiledning 1 t Ola Hansen | Ring legen
$ echo 'inkluder journal.alis' >>loggbok.alis && git init -q && alis commit 2>/dev/null
f127c668 6 veiledninger
## No key of a person stands here: they are made for this test.
$ mkdir keys && for who in ola kari per; do ssh-keygen -q -t ed25519 -N '' -C $who -f keys/$who; done && git config --global core.excludesFile "$PWD/keys/ignore" && printf '%s\n' keys/ a/ '*.txt*' >keys/ignore
$ alis attest --request
! alis: say whom to ask: alis attest --request --by NAME
? 2
$ alis attest --request --by OH >request.txt; cat request.txt
alis-attest 1
Alis-Of: Kari Nordmann <kari@example.org>
Alis-Supervisor: Ola Hansen <ola@masfjorden.example>
Alis-Date: 2018-12-31
Alis-Commit: f127c6681d694690a3d55c7556531330c82bf130

Anmodning om bekreftelse, til Ola Hansen

Denne kommer fra Kari Nordmann: bekreft føringene fra en loggbok som står
nedenfor, slik de lyder. Det du signerer, sier du er riktig.

Er en av dem feil, ta den ut: linjen 'Alis-Entry:' og de innrykkede
linjene under. Endre ikke noe annet; når føringen er rettet, kommer
den tilbake i en ny anmodning.

Signer filen på en av disse måtene, der FIL er navnet på den og NØKKEL
din egen ssh-nøkkel, og send den tilbake sammen med FIL.sig:

    alis attest --sign FIL
    ssh-keygen -Y sign -n alis-attest -f NØKKEL FIL

Alis-Entry: sha256 ef8849eb585925a333719cc1141eadc1da99d6042ad480ce84f925934fea5cd9
    2018-01-12 veiledning 1.5 t Ola Hansen | Samtale

Alis-Entry: sha256 9a320bf9552ea396ef3f22c06d045d1ff5a8543cf9eb6c5b3f6df2e1edb9d73f
    2018-01-19 veiledning 1 t Ola Hansen | EKG

Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
    2018-01-26 veiledning 1 t Ola Hansen

Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
    2018-01-26 veiledning 1 t Ola Hansen

Alis-Entry: sha256 b56375e04cb914e9e8fcc3a2a8847f63d86dba2c60186f5f5f676fd28189cf8e
    2018-02-02 veiledning 2 t Ola Hansen | Takster

Alis-Entry: sha256 171839f9f51cb42dca498200bfddd1cd942f4325ed8883b35100d5ba3d4a7c00
    2018-02-09 veiledning 1 t Ola Hansen | Ring legen
$ sed -n '/^Alis-Entry/,$p' request.txt | awk '/^    /{print substr($0, 5)} /^Alis/{if (NR > 1) exit}' | sha256sum
ef8849eb585925a333719cc1141eadc1da99d6042ad480ce84f925934fea5cd9  -
## Nothing is signed unseen, or unasked.
$ mkdir a && cp request.txt a/answer.txt && alis attest --sign a/answer.txt --key keys/ola | tail -2
    2018-02-09 veiledning 1 t Ola Hansen | Ring legen
\
! alis: nothing is signed: there is no terminal to ask at; --yes signs what is shown
$ ls a
answer.txt
## The supervisor takes out what is wrong, signs by either way, and needs no
## repository.
$ awk '/^Alis-Entry/{n++} n != 2' request.txt >a/answer.txt && cd a && alis attest --sign answer.txt --key ../keys/ola --yes | tail -1 && ssh-keygen -q -Y check-novalidate -n alis-attest -s answer.txt.sig <answer.txt >/dev/null && echo good
signed: answer.txt.sig; send it back with 'answer.txt'
good
$ cp a/answer.txt a/by-hand.txt && ssh-keygen -q -Y sign -n alis-attest -f keys/ola a/by-hand.txt && cmp a/answer.txt.sig a/by-hand.txt.sig
## Who signs is looked up in the reader's own list. Without one it is not known.
$ alis attest --import a/answer.txt --dry-run 2>&1 >/dev/null
alis: who signed the answer is not checked: there is no list of signers (gpg.ssh.allowedSignersFile), or no program for it
$ for who in ola kari; do printf '%s namespaces="git,alis-attest" ' "$who@masfjorden.example"; cut -d' ' -f1,2 keys/$who.pub; done >keys/signers && sed -i 's/kari@masfjorden.example/kari@example.org/' keys/signers && git config --global gpg.ssh.allowedSignersFile "$PWD/keys/signers"
$ cp a/answer.txt a/per.txt && ssh-keygen -q -Y sign -n alis-attest -f keys/per a/per.txt && alis attest --import a/per.txt
! alis: the answer is not taken in; its signature: unknown key
? 1
$ cp a/answer.txt a/kari.txt && ssh-keygen -q -Y sign -n alis-attest -f keys/kari a/kari.txt && alis attest --import a/kari.txt
! alis: the answer is not taken in: 'kari@example.org' signed it, whose journal this is
? 1
$ cp a/answer.txt a/git.txt && ssh-keygen -q -Y sign -n git -f keys/ola a/git.txt && alis attest --import a/git.txt
! alis: the answer is not taken in; its signature: does not fit (it was made for 'git', not for 'alis-attest')
? 1
$ sed 's/Samtale/samtale/' a/answer.txt >a/other.txt && cp a/answer.txt.sig a/other.txt.sig && alis attest --import a/other.txt
! alis: the answer is not taken in; its signature: does not fit
! alis: a mail program changes what stands in a mail itself: ask for both files, as they were signed, as attachments
? 1
$ cp a/answer.txt a/unsigned.txt && alis attest --import a/unsigned.txt
! alis: there is no file 'a/unsigned.txt.sig'
? 3
$ sed 's/^Alis-Of: .*/Alis-Of: Per Olsen/' a/answer.txt >a/whose.txt && ssh-keygen -q -Y sign -n alis-attest -f keys/ola a/whose.txt && alis attest --import a/whose.txt
! alis: the answer is not taken in: it is about the journal of Per Olsen, and this is that of Kari Nordmann
? 1
$ git status --porcelain
## Meanwhile two entries were changed, one was taken away, and one is marked.
$ sed -i -e 's/90 min/2 t/' -e '/Takster/d' -e 's/Ring legen/Ring lege/' -e '4s/veil/* veil/' journal.alis && alis commit 2>/dev/null >/dev/null
$ alis attest --import a/answer.txt --dry-run | grep '^[-+ ]2018'
 2018-01-12 veiledning 2 t OH | Samtale
 2018-01-19 ! veiledning 1 t Ola Hansen | EKG
-2018-01-26 veiledning 1 t Ola Hansen
+2018-01-26 * veiledning 1 t Ola Hansen
 2018-01-26 * veiledning 1 t Ola Hansen
 2018-02-09 veiledning 1 t Ola Hansen | Ring lege
! a/answer.txt:22:1: warning[A112]: this entry has changed: digest ef8849eb5859 then, 167a028d74fa now
!  22 | Alis-Entry: sha256 ef8849eb585925a333719cc1141eadc1da99d6042ad480ce84f925934fea5cd9
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see journal.alis:1:1
!   1 | 2018-01-12 veiledning 2 t OH | Samtale
!   hint: ask for it anew, for what was signed is not what stands there
! a/answer.txt:31:1: warning[A114]: this entry is not in the journal
!  31 | Alis-Entry: sha256 b56375e04cb914e9e8fcc3a2a8847f63d86dba2c60186f5f5f676fd28189cf8e
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: it was removed, or rewritten altogether, since it was asked for
! a/answer.txt:34:1: warning[A112]: this entry has changed: digest 171839f9f51c then, 8ca4d5cd2833 now
!  34 | Alis-Entry: sha256 171839f9f51cb42dca498200bfddd1cd942f4325ed8883b35100d5ba3d4a7c00
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see journal.alis:5:1
!   5 | 2018-02-09 veiledning 1 t Ola Hansen | Ring lege
!   hint: ask for it anew, for what was signed is not what stands there
! 0 errors, 3 warnings
$ git status --porcelain
$ sed 's/$/\r/' a/answer.txt >a/crlf.txt && cp a/answer.txt.sig a/crlf.txt.sig && alis attest --import a/crlf.txt | sed 's/^[0-9a-f]\{8\} //'
signed by ola@masfjorden.example

1 of 2: journal.alis:3, digest 8e352090ee13
    2018-01-26 veiledning 1 t Ola Hansen
    gives 1 t to veiledning

2 of 2: journal.alis:4, digest 8e352090ee13
    2018-01-26 * veiledning 1 t Ola Hansen
    gives 1 t to veiledning

Ola Hansen bekrefter 2 føringer, i et signert svar
! a/crlf.txt:22:1: warning[A112]: this entry has changed: digest ef8849eb5859 then, 167a028d74fa now
!  22 | Alis-Entry: sha256 ef8849eb585925a333719cc1141eadc1da99d6042ad480ce84f925934fea5cd9
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see journal.alis:1:1
!   1 | 2018-01-12 veiledning 2 t OH | Samtale
!   hint: ask for it anew, for what was signed is not what stands there
! a/crlf.txt:31:1: warning[A114]: this entry is not in the journal
!  31 | Alis-Entry: sha256 b56375e04cb914e9e8fcc3a2a8847f63d86dba2c60186f5f5f676fd28189cf8e
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: it was removed, or rewritten altogether, since it was asked for
! a/crlf.txt:34:1: warning[A112]: this entry has changed: digest 171839f9f51c then, 8ca4d5cd2833 now
!  34 | Alis-Entry: sha256 171839f9f51cb42dca498200bfddd1cd942f4325ed8883b35100d5ba3d4a7c00
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see journal.alis:5:1
!   5 | 2018-02-09 veiledning 1 t Ola Hansen | Ring lege
!   hint: ask for it anew, for what was signed is not what stands there
! 0 errors, 3 warnings
$ git show --format=%an%n%B --stat HEAD
Kari Nordmann
Ola Hansen bekrefter 2 føringer, i et signert svar

Alis-Status: 2018-12-31 1/16
Alis-Regelverk: allmennmedisin-2017 sha256 abf432f9cd1e5f2ca727f113109400d077a54b8b28e6d5dd3e6b338675e0807e
Alis-Regelverk: felles sha256 26e68c6c7dd3865d161b5eeb0af45cb4ef38f3c296081d84c556491a43b8119d
Alis-Journal: sha256 0491797205162ab806ec864948c19b2e3625e0c16ec793b888ecb63f57ea1832
Alis-Attestation: sha256 99e9bae12a76ffbf2992061de1b0bf824ccb14dec01038c6d3d668f77d1d08ae


 bekreftelser/2018-12-31-99e9bae12a76.txt     | 35 ++++++++++++++++++++++++++++
 bekreftelser/2018-12-31-99e9bae12a76.txt.sig |  6 +++++
 journal.alis                                 |  2 +-
 oppsummering/status.json                     |  2 +-
 4 files changed, 43 insertions(+), 2 deletions(-)
$ git show -U0 HEAD -- journal.alis | tail -2
-2018-01-26 veiledning 1 t Ola Hansen
+2018-01-26 * veiledning 1 t Ola Hansen
$ ls bekreftelser && cmp a/answer.txt bekreftelser/*.txt && cmp a/answer.txt.sig bekreftelser/*.sig && git status --porcelain
2018-12-31-99e9bae12a76.txt
2018-12-31-99e9bae12a76.txt.sig
## The same again does nothing, whatever its line endings and its name.
$ alis attest --import a/answer.txt
'bekreftelser/2018-12-31-99e9bae12a76.txt' is this answer already; nothing is done
$ alis attest --import a/crlf.txt
'bekreftelser/2018-12-31-99e9bae12a76.txt' is this answer already; nothing is done
$ git status --porcelain && git log --format=%s | wc -l
3
## The same text with a signature that is none is refused all the same.
$ cp a/answer.txt a/junk.txt && echo hei >a/junk.txt.sig && alis attest --import a/junk.txt
! alis: the answer is not taken in; its signature: unreadable
! alis: a mail program changes what stands in a mail itself: ask for both files, as they were signed, as attachments
? 1
## Another supervisor may answer: it is his word, also after one who did.
$ ssh-keygen -q -t ed25519 -N '' -f keys/eva && { printf 'eva@alver.example namespaces="git,alis-attest" '; cut -d' ' -f1,2 keys/eva.pub; } >>keys/signers && cp a/answer.txt a/eva.txt && ssh-keygen -q -Y sign -n alis-attest -f keys/eva a/eva.txt && alis attest --import a/eva.txt 2>&1 | grep 'signed by\|request was\|bekrefter\|^alis' | sed 's/^[0-9a-f]\{8\} //'
alis: the request was to Ola Hansen, and the answer is that of eva@alver.example
signed by eva@alver.example
eva@alver.example bekrefter 2 føringer, i et signert svar
$ git show --stat --format=%s HEAD | grep -c '\.sig'
1
$ git config --global --unset gpg.ssh.allowedSignersFile && alis attest --import a/answer.txt; git config --global gpg.ssh.allowedSignersFile "$PWD/keys/signers" && git reset -q --hard HEAD~1
! alis: this answer was taken in before, with another signature; without a list of signers nobody knows which is right, and nothing is done
## Nothing of it fits any more.
$ sed -i 's/1 t Ola Hansen$/3 t Ola Hansen/' journal.alis && alis commit >/dev/null 2>&1; sed 's/Alis-Date: 2018/Alis-Date: 2019/' a/answer.txt >a/late.txt && ssh-keygen -q -Y sign -n alis-attest -f keys/ola a/late.txt && alis attest --import a/late.txt
signed by ola@masfjorden.example
\
! a/late.txt:22:1: warning[A112]: this entry has changed: digest ef8849eb5859 then, 167a028d74fa now
!  22 | Alis-Entry: sha256 ef8849eb585925a333719cc1141eadc1da99d6042ad480ce84f925934fea5cd9
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see journal.alis:1:1
!   1 | 2018-01-12 veiledning 2 t OH | Samtale
!   hint: ask for it anew, for what was signed is not what stands there
! a/late.txt:25:1: warning[A112]: this entry has changed: digest 8e352090ee13 then, f54ac6e7274a now
!  25 | Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see journal.alis:3:1
!   3 | 2018-01-26 * veiledning 3 t Ola Hansen
!   hint: ask for it anew, for what was signed is not what stands there
! a/late.txt:28:1: warning[A112]: this entry has changed: digest 8e352090ee13 then, f54ac6e7274a now
!  28 | Alis-Entry: sha256 8e352090ee13607351413bb5749dfa5810b286ae448ffa79fbfaac7144e6524c
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see journal.alis:4:1
!   4 | 2018-01-26 * veiledning 3 t Ola Hansen
!   hint: ask for it anew, for what was signed is not what stands there
! a/late.txt:31:1: warning[A114]: this entry is not in the journal
!  31 | Alis-Entry: sha256 b56375e04cb914e9e8fcc3a2a8847f63d86dba2c60186f5f5f676fd28189cf8e
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   hint: it was removed, or rewritten altogether, since it was asked for
! a/late.txt:34:1: warning[A112]: this entry has changed: digest 171839f9f51c then, 8ca4d5cd2833 now
!  34 | Alis-Entry: sha256 171839f9f51cb42dca498200bfddd1cd942f4325ed8883b35100d5ba3d4a7c00
!     | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
!   see journal.alis:5:1
!   5 | 2018-02-09 veiledning 1 t Ola Hansen | Ring lege
!   hint: ask for it anew, for what was signed is not what stands there
! 0 errors, 5 warnings
! alis: nothing is taken in: the journal has no entry as it was signed
? 1
