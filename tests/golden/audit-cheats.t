## audit: attestations that are none. No key of a person stands here, and ids of
## signed commits are left out.
== loggbok.alis
alis Kari Nordmann
    epost: kari@alis.example
    regelverk: allmennmedisin-2017
veileder Ola Hansen
    epost: ola@alis.example
alias OH = Ola Hansen
inkluder 2018.alis
== 2018.alis
2018-01-26 veiledning 1 t OH
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding

== marks.sh
# marks.sh ...: what stands behind the marks
alis audit --signers keys/signers --all "$@" >out 2>err
echo "status $?"
cat err
sed -n '/^entries/,/^\(changed\|signatures\|messages\)/p' out | grep '^        ' |
	sed 's/^ *\(.*\): \(.*\), [0-9a-f]\{8\})$/\1: \2)/'
sed -n '/^signatures/,/^when/p' out | grep '^  ' |
	sed '/ \(unsigned\|valid\)$/d; s/^ *[0-9a-f]\{8\} /    a commit /; s/[0-9a-f]\{40\}/.../'
grep -A 1 'state' out | sed 's/[0-9a-f]\{8\} /a commit /'
true

== as.sh
# as.sh NAME [KEY]: who commits from now on, with which key
git config user.name "$1" && git config user.email "$1@alis.example"
git config gpg.format ssh && git config user.signingkey "$PWD/keys/${2:-$1}"

== picked.sh
# picked.sh REV: REV picked onto HEAD, as a commit of another
git cherry-pick --allow-empty --keep-redundant-commits -X ours "$1" >/dev/null 2>&1

== says.sh
# says.sh TEXT...: the trailers by which Ola attests entries of one line
printf 'Ola bekrefter\n\nAlis-Attested-By: Ola Hansen <ola@alis.example>\n'
for text; do
	printf 'Alis-Entry: sha256 %s\n' "$(printf '%s\n' "$text" | sha256sum | cut -d' ' -f1)"
done
$ git init -q && mkdir keys && printf '%s\n' keys/ '*.sh' out err >.git/info/exclude && for who in ola kari; do ssh-keygen -q -t ed25519 -N '' -C $who -f keys/$who; done; printf 'ola@alis.example namespaces="git,alis-attest" %s\nkari@alis.example namespaces="git" %s\n' "$(cut -d' ' -f1,2 keys/ola.pub)" "$(cut -d' ' -f1,2 keys/kari.pub)" >keys/signers && sh as.sh kari && alis commit >/dev/null && git tag first && sh as.sh ola && alis attest --yes >/dev/null && git tag good && sh as.sh kari && sh marks.sh
status 0
2018-01-26 veiledning 1 t Ola Hansen: attested by a supervisor, signature verified (ola@alis.example)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
## an alias that means another: the entry says something else, and is not attested
$ sed -i 's/= Ola Hansen/= Liv Berg/' loggbok.alis && alis commit >/dev/null 2>&1; sh marks.sh
status 1
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
2018-01-26 veiledning 1 t Liv Berg: changed after attestation (ola@alis.example)
## an include that is left out, and another in its place
$ git reset -q --hard good && sed 's/1 t OH/7 t OH/' 2018.alis >mer.alis && sed -i 's/2018.alis/mer.alis/' loggbok.alis && alis commit >/dev/null && sh marks.sh
status 1
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
2018-01-26 veiledning 7 t Ola Hansen: changed after attestation (ola@alis.example)
## an attestation of the change that anybody could have written does not hide it
$ git tag changed && sh says.sh '2018-01-26 veiledning 7 t Ola Hansen' | GIT_AUTHOR_EMAIL=ola@alis.example git commit -q --allow-empty -F - && sh marks.sh
status 1
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
2018-01-26 veiledning 7 t Ola Hansen: changed after attestation (ola@alis.example)
## signed with the key of the ALIS, in the name of the supervisor
$ git reset -q --hard changed && sh as.sh ola kari && sh says.sh '2018-01-26 veiledning 7 t Ola Hansen' | git commit -q -S --allow-empty -F - && sh marks.sh
status 1
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
2018-01-26 veiledning 7 t Ola Hansen: attested by who wrote it (kari@alis.example)
## trailers in a message that git would read otherwise
$ git reset -q --hard changed && sh as.sh ola && (sh says.sh '2018-01-26 veiledning 7 t Ola Hansen' && echo 'og mer til') | git commit -q -S --allow-empty -F - && sh marks.sh
status 1
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
2018-01-26 veiledning 7 t Ola Hansen: changed after attestation (ola@alis.example)
    a commit  2019-01-01  ola  its last paragraph has other lines than trailers of one line
## the supervisor's signature over another tree, and twice in one commit
$ git reset -q --hard $(git cat-file commit good | awk -v tree="$(git rev-parse 'changed^{tree}')" -v parent="$(git rev-parse changed)" -v entry="$(sh says.sh '2018-01-26 veiledning 7 t Ola Hansen' | sed -n '$p')" '/^tree /{$2 = tree} /^parent /{$2 = parent} /^Alis-Entry/{$0 = entry} {print}' | git hash-object -t commit -w --stdin) && sh marks.sh
status 1
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
2018-01-26 veiledning 7 t Ola Hansen: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
     1  does not fit
    a commit  2019-01-01  ola  does not fit
$ git reset -q --hard $(git cat-file commit good | awk '/^gpgsig /{s = 1} s && /^gpgsig /{sig = $0; next} s && /^ /{sig = sig "\n" $0; next} s && /^$/{print sig; print sig; s = 0} {print}' | git hash-object -t commit -w --stdin --literally) && sh marks.sh
status 1
2018-01-26 veiledning 1 t Ola Hansen: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested, the signature is not valid (Ola Hansen <ola@alis.example>)
     1  unreadable
    a commit  2019-01-01  ola  unreadable: the commit ... has two signatures, so programs would not agree on which counts
## a supervisor's commit that another picked has no signature of the supervisor's
$ git reset -q --hard first && sh as.sh kari && sh picked.sh good && sh marks.sh
status 0
2018-01-26 veiledning 1 t Ola Hansen: attested, but not signed (Ola Hansen <ola@alis.example>)
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested, but not signed (Ola Hansen <ola@alis.example>)
## the repository's own configuration names programs and a list: none is used
$ git reset -q --hard changed && printf '#!/bin/sh\ntouch "%s/ran"\necho "Good \\"git\\" signature for ola@alis.example with x"\n' "$PWD" >program.sh && chmod +x program.sh && git config gpg.ssh.program "$PWD/program.sh" && git config gpg.program "$PWD/program.sh" && git config gpg.ssh.allowedSignersFile "$PWD/keys/signers" && sh as.sh ola kari && sh says.sh '2018-01-26 veiledning 7 t Ola Hansen' | GIT_CONFIG_COUNT=1 GIT_CONFIG_KEY_0=gpg.ssh.program GIT_CONFIG_VALUE_0=ssh-keygen git commit -q -S --allow-empty -F - && alis audit | sed -n '/^entries/,/^changed/p; /^signatures/,/^when/p'; ls ran
entries of Kari Nordmann that are confirmed
     2  attested, the signature not checked
changed after it was confirmed
signatures of commits, with no list to check them by
     2  unsigned
     2  not checked
when entries came, after their day
! ls: cannot access 'ran': No such file or directory
? 2
## git shows another commit by refs/replace; the audit reads what the ids name
$ git reset -q --hard changed && git config --unset gpg.ssh.program && git replace changed good && sh marks.sh
status 1
alis: git shows other objects by refs/replace; alis reads those that the ids name
2018-02-05 veiledning 1 t Ola Hansen | Sykmelding: attested by a supervisor, signature verified (ola@alis.example)
2018-01-26 veiledning 7 t Ola Hansen: changed after attestation (ola@alis.example)
