## audit: when a signature was there, by the reader's own log and without it; and
## answers that are another's. No key of a person stands here, and ids of signed
## commits are left out.
== loggbok.alis
alis Kari Nordmann
    epost: kari@alis.example
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@alis.example
2018-01-26 veiledning 1 t Ola Hansen
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding

== look.sh
# look.sh DAY ...: what stands behind the marks on a day
alis audit --signers keys/signers --all --date "$@" >out 2>err
echo "status $?"
sed -n '/at fault$/,$p' out | grep -e '^        ' -e '^    main' |
	sed 's/, [0-9a-f]\{8\})$/)/; s/[0-9a-f]\{8\} /... /; s/^    *//'
sed -n '/\[A10/s/.*\[/[/p' err

== as.sh
git config user.name "$1" && git config user.email "$1@alis.example"
git config gpg.format ssh && git config user.signingkey "$PWD/keys/$1"
== take.sh
# take.sh NAMESPACE: an answer as it is in svar.txt, put into a commit by hand
rm -f svar.txt.sig
ssh-keygen -q -Y sign -n "$1" -f keys/ola svar.txt
[ -z "${2-}" ] || sed -i "$2" svar.txt
id=$(sha256sum <svar.txt | cut -d' ' -f1)
name=bekreftelser/2019-01-01-$(echo "$id" | cut -c 1-12).txt
mkdir -p bekreftelser && cp svar.txt "$name" && cp svar.txt.sig "$name.sig"
git add -f bekreftelser && sed -i 's/^2018-0.-.. v/&/; s/^\(2018-0.-..\) v/\1 * v/' loggbok.alis
printf 'svar\n\nAlis-Attestation: sha256 %s\n' "$id" | git commit -qaF -
$ git init -q && mkdir keys && printf '%s\n' keys/ '*.sh' '*.log' '*.txt*' out err >.git/info/exclude && for who in ola kari; do ssh-keygen -q -t ed25519 -N '' -C $who -f keys/$who; done; printf 'ola@alis.example valid-before="20190601Z",namespaces="git,alis-attest" %s\n' "$(cut -d' ' -f1,2 keys/ola.pub)" >keys/signers && sh as.sh kari && alis commit >/dev/null && git tag first && sh as.sh ola && alis attest --yes date:2018-01-26 >/dev/null && sh as.sh kari && sh look.sh 2019-01-02 --seen seen.log --record
status 0
2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
main: seen for the first time
## the key has run out: what the log has seen in time stands; without a log nobody
## but the signer says so
$ sh look.sh 2020-01-01 --seen seen.log
status 0
2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
main: as it was seen last (... on 2019-01-02T12:00:00Z)
$ sh look.sh 2020-01-01
status 1
2018-01-26 veiledning 1 t Ola Hansen: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
...  2019-01-01  ola  key not good then: the key of 'ola@alis.example' was good at the time that the signer wrote, is no longer, and nobody but the signer says that it was signed then
## with the same key and an old date a year later: that is not in the log
$ sh as.sh ola && alis attest --yes >/dev/null && sh as.sh kari && sh look.sh 2020-01-01 --seen seen.log
status 1
2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
...  2019-01-01  ola  key not good then: the key of 'ola@alis.example' was good at the time that the signer wrote, is no longer, and nobody but the signer says that it was signed then
main: new commits, nothing lost (... on 2019-01-02T12:00:00Z)
## a log that says that it was earlier than the line above is not believed
$ cp seen.log back.log && printf '2018-01-01T00:00:00Z %s main %s %s\n' "$(basename "$PWD")" "$(sed 's/.* //' seen.log)" "$(git rev-parse HEAD)" >>back.log && sh look.sh 2020-01-01 --seen back.log
status 0
2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
main: as it was seen last (... on 2019-01-02T12:00:00Z)
[A101]: 2018-01-01T00:00:00Z is before the line above, 2019-01-02T12:00:00Z
## lines that are cut off, or of anything, say nothing and are told
$ printf 'x\n\033[31m\n' >>back.log && head -c 50 seen.log >>back.log && sh look.sh 2019-01-03 --seen back.log
status 1
2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
main: as it was seen last (... on 2019-01-02T12:00:00Z)
[A101]: 2018-01-01T00:00:00Z is before the line above, 2019-01-02T12:00:00Z
[A100]: this is no line of a seen log: it has not five words with one blank between
[A100]: this is no line of a seen log: it has not five words with one blank between
[A100]: this is no line of a seen log: it has not five words with one blank between
## an attestation that is taken out of the history leaves a hole in the log
$ git reset -q --hard HEAD~2 && sh look.sh 2019-01-03 --seen seen.log
status 1
main: rewritten: its last commits were taken away (... on 2019-01-02T12:00:00Z)
commit gone: ...  2019-01-01  ola  Ola Hansen bekrefter 1 føring
entry changed: 2018-01-26 veiledning 1 t Ola Hansen *, now 2018-01-26 veiledning 1 t Ola Hansen
## an answer of Ola's about the journal of Per; one of hers that is signed for
## something else, one that was changed, and one that is good
$ git reset -q --hard first && alis attest --request --by 'Ola Hansen' | sed 's/^Alis-Of: .*/Alis-Of: Per Olsen <per@alis.example>/' >svar.txt && sh take.sh alis-attest && sh look.sh 2019-01-03
status 1
2018-01-26 veiledning 1 t Ola Hansen: attested in another's journal (ola@alis.example)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested in another's journal (ola@alis.example)
$ git reset -q --hard first && sed -i 's/^Alis-Of: .*/Alis-Of: Kari Nordmann <kari@alis.example>/' svar.txt && sh take.sh git && sh look.sh 2019-01-03
status 1
2018-01-26 veiledning 1 t Ola Hansen: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
$ git reset -q --hard first && sh take.sh alis-attest 's/^Anmodning/Svar/' && sh look.sh 2019-01-03
status 1
2018-01-26 veiledning 1 t Ola Hansen: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
$ git reset -q --hard first && sh take.sh alis-attest && sh look.sh 2019-01-03
status 1
2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
