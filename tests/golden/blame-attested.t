## log and blame tell of an answer that was taken in: whom it is from, as it says
== loggbok.alis
alis Kari Nordmann
    epost: kari@example.org
veileder Ola Hansen
    epost: ola@example.org

2018-04-06 veiledning 1 t Ola Hansen | Takster
$ ssh-keygen -q -t ed25519 -N '' -f key && git init -q && git add loggbok.alis && git commit -qm en && alis attest --request --by 'Ola Hansen' >svar.txt && ssh-keygen -q -Y sign -n alis-attest -f key svar.txt 2>/dev/null && alis attest --import svar.txt >/dev/null 2>&1; git log -1 --format=%B | grep -c '^Alis-Attestation'
1
$ alis log HEAD~1.. | sed 's/^[0-9a-f]\{8\}/ID/'
ID  2019-01-01  Kari Nordmann
  Ola Hansen bekrefter 1 føring, i et signert svar
  says that Ola Hansen <ola@example.org> attests 1 entry
    * 2018-04-06 veiledning 1 t Ola Hansen
$ alis blame kind:veiledning | sed -e 's/^  [0-9a-f]\{8\}/  ID/'
loggbok.alis:6  sha256 a22edb09681c5887e2a58f50951c34fdd0af0cfac8915b7f209240b8f941b649
* 2018-04-06 veiledning 1 t Ola Hansen | Takster
  ID  2019-01-01  Kari Nordmann  en
    + 2018-04-06 veiledning 1 t Ola Hansen | Takster
  ID  2019-01-01  Kari Nordmann  Ola Hansen bekrefter 1 føring, i et signert svar
    mark: – → *
    says that Ola Hansen <ola@example.org> attests it
## and that he took it back, by his own git
$ git config user.name 'Ola Hansen' && git config user.email ola@example.org && alis attest --withdraw --yes kind:veiledning >/dev/null && alis log HEAD~1.. | sed 's/^[0-9a-f]\{8\}/ID/'
ID  2019-01-01  Ola Hansen
  Ola Hansen trekker tilbake bekreftelsen av 1 føring
  says that Ola Hansen <ola@example.org> withdraws the attestation of 1 entry
    ! 2018-04-06 veiledning 1 t Ola Hansen
! alis: this is not signed, for git's user.signingkey is not set: it says who attests, and proves nothing
$ alis log HEAD~1.. --format json | grep -A 3 '"states"'
        "states": "withdrawn",
        "by": "Ola Hansen <ola@example.org>",
        "entries": 1
      },
$ alis blame kind:veiledning | sed -n '$p'
    says that Ola Hansen <ola@example.org> withdraws the attestation of it
