# The worlds of tests/safe.sh, in "$work": sound, a repository that alis can read
# all of; raw, the same with what no journal may hold; leader, who follows both
# and others; plain, an empty folder. Each field has a mark of its own, q and two
# digits, by which it is known in what is printed.
# shellcheck shell=sh disable=SC2154

# What a journal may hold: signs of CSV, HTML, JSON, shells and printf.
tail='"</script><b>&'"'"'%s%n\q$(id)`'
# What it may not: sequences of a terminal, C1 as UTF-8 and as a byte, an
# override of direction, U+2028, bytes that are no UTF-8, tags, DEL, CR, BS.
odd=$(printf '\033[2J\033]0;x\007\302\233\063\061m\233\342\200\256\342\200\250')
odd=$odd$(printf '\342\201\252\360\233\262\240\377\300\257\355\240\200\363\240\201\201\177\010x\rx')
long=$(head -c 3000 /dev/zero | tr '\0' x)
mild="=q00$tail"
evil="=q00$tail$odd$long"
name="-q05$tail"
branch=$(printf 'q40\302\233\342\200\256\377')

# ---- as git has it ----

cat >"$HOME/.gitconfig" <<EOT || return 1
[init]
	defaultBranch = main
	templateDir =
[gc]
	auto = 0
[core]
	sshCommand = "$work/bin/ssh"
EOT
# A server that talks to the terminal, first as ssh does, then as git does.
cat >"$work/bin/ssh" <<EOT || return 1
#!/bin/sh
cat "$work/server" >&2
case \$* in
*q75*) cat "$work/packet" ;;
esac
exit 1
EOT
chmod +x "$work/bin/ssh"
printf '=q41%s%s\n' "$tail" "$odd" >"$work/server"
refusal="ERR =q42$tail$odd"
printf '%04x%s' $((${#refusal} + 4)) "$refusal" >"$work/packet"

# as MARK: who commits, as nobody should be called.
as() {
	GIT_AUTHOR_NAME="=$1$tail" GIT_AUTHOR_EMAIL="$1$odd@x.example"
	GIT_AUTHOR_NAME=$(printf '%s%s' "$GIT_AUTHOR_NAME" "$odd" | tr -d '<>\n')
	GIT_AUTHOR_EMAIL=$(printf '%s' "$GIT_AUTHOR_EMAIL" | tr -d '<>\n')
	GIT_COMMITTER_NAME=$GIT_AUTHOR_NAME GIT_COMMITTER_EMAIL=$GIT_AUTHOR_EMAIL
	GIT_AUTHOR_DATE=$2T12:00:00Z GIT_COMMITTER_DATE=$2T12:00:00Z
	export GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE
	export GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE
}
# lay MESSAGE: commit all, as git would not warn of.
lay() {
	printf '%s\n' "$1" >"$work/message"
	git add -A 2>"$work/git" && git commit -q --cleanup=verbatim -F "$work/message" \
		>"$work/git" 2>&1 || { cat "$work/git"; return 1; }
}

# ---- a journal ----

journal() {
	cat <<EOT
alis =q01$tail
    kommune: +q02$tail
    start: 2017-09-01
    regelverk: allmennmedisin-2017, q99bok
    epost: q03@x.example
    nøkkel: =q04$tail

veileder $name
    spesialist: =q07 allmennmedisin $tail
    epost: q08@x.example

alias @q09$tail = vakt
sted =q10$tail
    kommune: =q11$tail

2017-09-01..              * tjeneste 100 % allmennpraksis | =q13$tail
    arbeidsgiver: @q14$tail
2017-09-08                * veiledning 1,5 t $name | ＠q15$tail
    refleksjon: =q16$tail
    mål: -q12$tail
2017-09-16 16:00-23:00    * vakt ＝q17$tail
    bevis: +q18$tail.pdf
2017-10-16..2017-10-19    * kurs =q19$tail | $(printf '\302\240')=q20$tail
    emnekurs:q21        15 poeng
    -q23: =q24$tail
2018-05-03                  utgift 12 500 kr =q25$tail | =q26$tail
2018-06-01..2018-07-30    * permisjon 100 % =q27$tail
fast 2019-01-01..2019-06-30 hver 2. uke vakt =q28$tail
2019-02-01 ! kurs =q29$tail
2018-08-01 veiledning 1 t $name | =q30$tail
2018-08-08 ! veiledning 1 t Ukjent =q31$tail | =q32$tail
kontroll 2018-12-31 q33 = 0 poeng
inkluder =q34/*.alis
EOT
}

# What is wrong with it, a field each: as far as a line is read, and not.
faults() {
	cat <<EOT
2018-02-02 * =q50$tail =q51
=q52$tail 2018
2018-02-03 * utgift 12.5000 kr =q53$tail
milepæl 2018-02-02 =q54$tail
2018-02-30 * vakt =q55$tail
kontroll 2018-12-31 q06 = 35 =q06$tail poeng
2018-02-04 * vakt | =q56$tail
    tag:=q57: 3 t
    =q58$tail
2018-02-05 * vakt =q59$odd
2018-02-06 * vakt | =q60$(printf '\033')[31m$tail
    bevis: =q61$(printf '\302\233')$tail
2018-02-07 * vakt =q62$(printf '\342\200\250')$tail
; =q63$(printf '\342\200\256')
2018-02-08 * vakt =q64$(printf '\377')$tail
2018-02-09 * vakt =q65$long
<<<<<<< =q66$tail
2018-02-10 * vakt =q67
=======
2018-02-10 * vakt =q68
>>>>>>> =q69$tail
EOT
}

rulebook() {
	cat <<EOT
regelverk $1
    versjon: $2
    gjelder: 2017-01-01..
    tittel: =q81$tail
    tittel-en: =q81$tail
    kilde: =q82$tail

katalog vakt
    gir: q83 1 stk
    kilde: @q84$tail

krav q57
    tittel: =q85$tail
    tittel-en: @q85$tail
    kilde: =q86$tail
    merknad: =q87$tail
    merknad-en: -q87$tail
    sum: q83
    minst: $2 stk
EOT
}

# repository MARK MARK: a history of two commits in the working directory.
repository() {
	git init -q . && mkdir regelverk '=q34' || return 1
	as "$1" 2018-06-01
	journal >loggbok.alis
	echo "2018-03-03 * vakt @q35$tail" >'=q34/=q36"&.alis'
	rulebook q99bok 2 >regelverk/q99bok.regler
	rulebook q97bok 3 >regelverk/q97bok.regler
	lay "=q37$tail$odd

=q38$tail$odd
Alis-Status: =q39$tail
Alis-Attested-By: =q43$tail <q43@x.example>" || return 1
	git branch "$branch" && git tag "$branch"
	as "$2" 2018-09-01
	echo "2018-08-30 * vakt =q44$tail" >>loggbok.alis
	sed -i 's/=q26/=q45/' loggbok.alis
	lay "=q46$tail$odd"
	git config "remote.$(printf 'q47\302\233').url" "=q47$tail"
	# Hooks and attributes of somebody else's, which installing ours changes.
	printf '* text =q99%s%s\n' "$tail" "$odd" >.gitattributes
	mkdir -p .git/hooks && for hook in pre-commit commit-msg; do
		printf '#!/bin/sh\n# =q99%s%s\n' "$tail" "$odd" >.git/hooks/$hook
	done && chmod +x .git/hooks/*
	git config user.name "=q48&'%s%n\\q"
	git config user.email q48@x.example
}

mkdir "$work/plain" "$work/sound" "$work/raw" "$work/leader" || return 1
key='ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJWJzBvCvXRwLdqnPjzqUwGZ7YV2WhJ8bnJm0Bu8tJ5E'
cd "$work/sound" && repository q90 q91 || return 1
# A hook of ours, to which somebody has added.
alis hook install >"$work/git" 2>&1
printf '# =q97%s%s\n' "$tail" "$odd" >>.git/hooks/pre-commit
echo "=q49$tail namespaces=\"git\" $key =q49$tail" >signers
alis attest --request --by "$name" >svar.txt 2>"$work/git"
for file in a b c; do
	journal >$file.alis
done
echo "2018-08-31 * vakt =q98 b" >>b.alis
echo "2018-08-31 * vakt =q98 c" >>c.alis
sed -i 's/=q26/=q88/' b.alis
sed -i 's/=q26/=q89/' c.alis
printf '%s%s\n' "$mild" "$odd" >melding
alis audit --seen sett.txt --record >"$work/git" 2>&1
echo "2018-12-01T12:00:00Z q95 =q95$tail$odd 1 2" >>sett.txt

cd "$work/raw" && repository q92 q93 || return 1
faults >>loggbok.alis
echo "2018-03-03 * vakt" >"=q34/q94$(printf '\033[31m\302\233\342\200\256').alis"
rulebook "q98bok$tail" 2 >regelverk/q98bok.regler
{
	echo "krav =q96$tail$odd"
	echo "    =q96$tail: x"
} >>regelverk/q98bok.regler
echo "=q49$odd $key" >signers
printf '%s\n' "$odd" >>signers
cp ../sound/[abc].alis ../sound/sett.txt .
faults >>b.alis
printf '%s%s\n' "$mild" "$odd" >melding
lay "=q46$tail" || return 1
git symbolic-ref HEAD refs/heads/main

cd "$work/leader" && git init -q . || return 1
as q90 2018-06-01
member() {
	cat <<EOT

lege $1
    depot: $2
    kommune: q80$tail
    gren: main
    veileder: =q76$tail
    gruppe: =q77$tail
EOT
}
{
	cat <<EOT
kohort =q78$tail
    tilskudd: 200 000 kr
milepæl 2018-02-02 =q79$tail
    slag: frist
kommune q80$tail
    kontakt: =q22$tail
    spesialist: =q22 nei$tail
    leger: 3, 2017-09-01 =q22$tail
EOT
	member "=q70$tail" ../sound
	member "+q71$tail" ../raw
	member "=q72$tail" "../q72$tail"
	member "@q73$tail" ssh://git@q73.example/q73.git
	member "-q75$tail" ssh://git@q75.example/q75.git
	printf '\nlege =q74%s\n    depot: %s\n' "$odd" "$odd"
} >kohort.alis
lay "=q46$tail" || return 1
alis cohort pull --local >"$work/git" 2>&1
alis cohort commit >"$work/git" 2>&1
# A member's history is written anew, and held back.
(cd ../sound && git commit -q --amend -m "=q46$tail" 2>"$work/git") || return 1
alis cohort pull --local >"$work/git" 2>&1
cd ../sound || return 1
printf '%s %s refs/heads/main\n' "$(git rev-parse HEAD~1)" \
	"$(git rev-parse HEAD)" >"$work/pushed"

unset GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL

# What is shown of a commit is its first line, of a server what git makes of it.
{
	cat "$work"/sound/loggbok.alis "$work"/sound/*/*.alis \
		"$work"/raw/loggbok.alis "$work/leader/kohort.alis" \
		"$work"/raw/regelverk/* "$work/packet" | grep -ao 'q[0-9][0-9]'
	printf 'q%s\n' 37 40 46 49 90 91 92 93 94 95 97
} | sort -u >"$work/marks"
