## audit: what was withdrawn stays so, however it is played back. No key of a
## person stands here, and ids of signed commits are left out.
== loggbok.alis
alis Kari Nordmann
    epost: kari@alis.example
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@alis.example
2018-01-26 veiledning 1 t Ola Hansen
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding

== marks.sh
alis audit --signers keys/signers --all "$@" 2>/dev/null >out
echo "status $?"
sed -n '/^entries/,/^\(changed\|signatures\|messages\)/p' out | grep '^  ' |
	sed 's/, [0-9a-f]\{8\})$/)/; s/ in [0-9a-f]\{8\},/ in another,/'

== as.sh
# as.sh NAME: who commits from now on, with which key
git config user.name "$1" && git config user.email "$1@alis.example"
git config gpg.format ssh && git config user.signingkey "$PWD/keys/$1"
$ git init -q && mkdir keys && printf '%s\n' keys/ '*.sh' '*.txt*' out >.git/info/exclude && for who in ola kari; do ssh-keygen -q -t ed25519 -N '' -C $who -f keys/$who; done
$ printf 'ola@alis.example namespaces="git,alis-attest" %s\n' "$(cut -d' ' -f1,2 keys/ola.pub)" >keys/signers && sh as.sh kari && alis commit >/dev/null
## an answer by mail, and one of its entries withdrawn in a signed commit
$ alis attest --request --by 'Ola Hansen' >svar.txt && ssh-keygen -q -Y sign -n alis-attest -f keys/ola svar.txt && alis attest --import svar.txt --signers keys/signers >/dev/null && sh marks.sh
status 0
     2  attested by a supervisor, signature verified
        2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
        2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
$ sh as.sh ola && alis attest --withdraw Sykmelding --by 'Ola Hansen' --yes >/dev/null && sh as.sh kari && sh marks.sh
status 0
     1  attested by a supervisor, signature verified
        2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
## the ALIS marks it again, and takes the same answer in once more
$ sed -i 's/^2018-02-05/& */' loggbok.alis && git commit -qam 'merket igjen' && alis attest --import svar.txt --signers keys/signers && printf 'igjen\n\nAlis-Attestation: sha256 %s\n' "$(sha256sum <svar.txt | cut -d' ' -f1)" | git commit -q --allow-empty -F - && sh marks.sh
'bekreftelser/2018-12-31-bc1de5318162.txt' is this answer already; nothing is done
status 1
     1  attested by a supervisor, signature verified
        2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
     1  marked, but the attestation was withdrawn
        2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: marked, but the attestation was withdrawn (ola@alis.example)
## a new request names a commit that stands on the withdrawal: that counts
$ cp .git/refs/heads/main før && alis attest --request --all Sykmelding --by 'Ola Hansen' >nytt.txt && ssh-keygen -q -Y sign -n alis-attest -f keys/ola nytt.txt && alis attest --import nytt.txt --signers keys/signers >/dev/null && sh marks.sh
status 0
     2  attested by a supervisor, signature verified
        2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
        2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
## what was attested in a commit that a branch kept back until after that
$ git reset -q --hard $(cat før) && git branch -q igjen && sh as.sh ola && git checkout -q -b side HEAD~4 && alis attest --by 'Ola Hansen' --yes >/dev/null && sh as.sh kari && git checkout -q igjen && git merge -q -s ours -m begge side && sh marks.sh
status 1
     1  attested by a supervisor, signature verified
        2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
     1  marked, but the attestation was withdrawn
        2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: marked, but the attestation was withdrawn (ola@alis.example)
## a withdrawal that anybody could have written takes nothing back, and is told
$ git checkout -q side && git config user.email ola@alis.example && printf 'nei\n\nAlis-Withdrawn-By: Ola Hansen\nAlis-Entry: sha256 %s\n' "$(printf '2018-02-05 veiledning 1 t Ola Hansen | Sykmelding\n' | sha256sum | cut -d' ' -f1)" | git commit -q --allow-empty -F - && sh marks.sh
status 0
     2  attested by a supervisor, signature verified
        2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
        2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
            withdrawn in another, which is signed less well and does not count
