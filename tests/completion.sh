#!/bin/sh
# Completion in the shells themselves: what bash, zsh and fish make of a line
# when tab is pressed behind it. A shell that is not here is skipped, and that
# is said.
#   completion.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
build=$(cd "${1:?completion.sh BUILD}" && pwd -P) || exit 1
top=$(pwd -P)
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
passed=0 failed=0

# A line as it is typed | as bash and zsh complete it | what fish offers.
# Where there are several, bash and zsh go as far as they agree.
cat >"$dir/cases" <<'EOT'
alis exp|alis explain |explain
alis forkl|alis forklar |forklar
alis explain legev|alis explain legevakt |legevakt
alis explain A06|alis explain A06|A060 A061 A062 A063 A064 A065 A066 A067 A068 A069
alis status --strict --fo|alis status --strict --format |--format
alis status --format js|alis status --format json |json
alis status --format=js|alis status --format=json |--format=json
alis -f loggbok.alis sta|alis -f loggbok.alis sta|start status
alis sum --by superv|alis sum --by supervisor |supervisor
alis sum --date 2018|alis sum --date 2018-12-31 |2018-12-31
alis check -f lo|alis check -f loggbok.alis |loggbok.alis
alis check --file=lo|alis check --file=loggbok.alis |--file=loggbok.alis
alis check -f un|alis check -f under/|under/
alis check -f "med b|alis check -f "med blank.alis" |med blank.alis
alis check -f med\ b|alis check -f med\ blank.alis |med blank.alis
alis check -f år|alis check -f år2018.alis |år2018.alis
alis init un|alis init under/|under/
alis log rel|alis log release/1 |release/1
alis log ba|alis log bad1 |bad1
alis log HEAD..rel|alis log HEAD..release/1 |HEAD..release/1
alis init --regelverk felles,kom|alis init --regelverk felles,kompetansekrav |felles,kompetansekrav
alis nothing |alis nothing |
alis explain -- legev|alis explain -- legevakt |legevakt
alis add veiled|alis add veiledning |veiledning
alis add veiledning 1 t Ola|alis add veiledning 1 t Ola\ Hansen |Ola Hansen
alis add veiledning 1 t "Ola|alis add veiledning 1 t "Ola Hansen" |Ola Hansen
alis add vakt --set st|alis add vakt --set sted=|sted=
alis add veiledning --set veileder=Ol|alis add veiledning --set veileder=Ola\ Hansen |veileder=Ola Hansen
alis fmt --ch|alis fmt --check |--check
alis list kin|alis list kind:|kind:
alis list kind:vei|alis list kind:veiledning |kind:veiledning
alis list not:acct:legev|alis list not:acct:legevakt |not:acct:legevakt
alis sum acct:grunnkurs:|alis sum acct:grunnkurs:|acct:grunnkurs:A acct:grunnkurs:B acct:grunnkurs:C acct:grunnkurs:D
alis rul|alis rules |rules
alis rules sh|alis rules show |show
alis rules show kom|alis rules show kompetansekrav |kompetansekrav
alis rules vis felles legev|alis rules vis felles legevakt |legevakt
alis rules diff hus.r|alis rules diff hus.regler |hus.regler
alis list kurs Ola|alis list kurs Ola\ Hansen |Ola Hansen
EOT

# ---- the same surroundings everywhere ----

HOME=$dir SHIMS=$top/src/completion PATH=$build:$PATH ALIS_DATE=2018-12-31
GIT_CONFIG_NOSYSTEM=1 GIT_CONFIG_GLOBAL=/dev/null
export HOME SHIMS PATH ALIS_DATE GIT_CONFIG_NOSYSTEM GIT_CONFIG_GLOBAL
unset ALIS_FILE LANGUAGE LC_MESSAGES LANG BASH_ENV ENV ZDOTDIR XDG_CONFIG_HOME
LC_ALL=C.UTF-8
export LC_ALL
mkdir -p "$dir/place/under" && cd "$dir/place" &&
	cp "$top/samples/kort/loggbok.alis" . &&
	: >'med blank.alis' && : >år2018.alis && : >lo.txt && : >unlike.txt &&
	: >hus.regler &&
	git init -q . && git add . &&
	git -c user.name='Kari Nordmann' -c user.email=kari@example.org \
		commit -q -m first && git branch release/1 &&
	git branch 'bad`touch${IFS}run`' && git branch 'bad$(touch${IFS}run)' &&
	git branch bad1 || exit 1

# compare SHELL WANTED GOT: line by line, a test each.
compare() {
	sed 's/|.*//' "$dir/cases" >"$dir/typed"
	paste -d '|' "$dir/typed" "$2" "$3" >"$dir/all"
	while IFS='|' read -r typed wanted got; do
		if [ "$wanted" = "$got" ]; then
			passed=$((passed + 1))
		else
			failed=$((failed + 1))
			echo "not ok: $1: '$typed' gives '$got', not '$wanted'"
		fi
	done <"$dir/all"
	if [ "$(wc -l <"$dir/all")" -ne "$(wc -l <"$dir/cases")" ]; then
		failed=$((failed + 1))
		echo "not ok: $1 said more than it was asked"
	fi
}

cut -d '|' -f 1 "$dir/cases" >"$dir/list"
cut -d '|' -f 2 "$dir/cases" >"$dir/lines"
cut -d '|' -f 3 "$dir/cases" >"$dir/words"
for shell in bash zsh; do
	if ! command -v zsh >/dev/null; then
		echo "skip: $shell: zsh is not here, nor its terminals (zsh/zpty)"
	elif ! command -v $shell >/dev/null; then
		echo "skip: $shell is not here"
	else
		timeout 60 zsh -f "$top/tests/pty.zsh" $shell "$dir/list" \
			>"$dir/got" 2>&1
		compare $shell "$dir/lines" "$dir/got"
	fi
done
if command -v fish >/dev/null; then
	while IFS= read -r line; do
		LINE=$line timeout 20 fish --no-config -c \
			'source $SHIMS/alis.fish; complete -C "$LINE"' 2>&1 |
			cut -f 1 | paste -s -d ' ' -
	done <"$dir/list" >"$dir/got"
	compare fish "$dir/words" "$dir/got"
else
	echo "skip: fish is not here"
fi

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
