#!/bin/sh
# SPDX-License-Identifier: MIT
#
# demo.sh ALIS: the life of a journal in five minutes. A repository of its own
# in a temporary folder, from samples/kort; then what the leader of her programme
# sees. Every command stands before what it printed. ALIS is the built program. Needs git; leaves nothing behind.
set -eu

if [ $# -ne 1 ] || [ ! -x "$1" ] || [ -d "$1" ]; then
	echo "Usage: demo.sh ALIS  (the built program)" >&2
	exit 2
fi
here=$(cd "$(dirname "$0")" && pwd)
alis=$(cd "$(dirname "$1")" && pwd)/$(basename "$1")

home=$(mktemp -d "${TMPDIR:-/tmp}/alis-demo.XXXXXX")
trap 'rm -rf "$home"' EXIT
trap 'exit 1' HUP INT TERM

# Nothing of the user's own setup takes part, but the language.
unset ALIS_FILE GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_CONFIG \
	GIT_CONFIG_COUNT GIT_CONFIG_PARAMETERS GIT_OBJECT_DIRECTORY \
	GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_NAMESPACE GIT_CEILING_DIRECTORIES \
	GIT_COMMON_DIR GIT_TEMPLATE_DIR GIT_EXTERNAL_DIFF GIT_DIFF_OPTS \
	GIT_AUTHOR_NAME GIT_AUTHOR_EMAIL GIT_COMMITTER_NAME \
	GIT_COMMITTER_EMAIL
HOME=$home
XDG_CONFIG_HOME=$home/.config
GIT_CONFIG_GLOBAL=$home/.gitconfig
GIT_CONFIG_NOSYSTEM=1
TZ=Europe/Oslo
PAGER='cat'
GIT_PAGER='cat'
export HOME XDG_CONFIG_HOME GIT_CONFIG_GLOBAL GIT_CONFIG_NOSYSTEM TZ PAGER \
	GIT_PAGER
cat >"$GIT_CONFIG_GLOBAL" <<'END'
[user]
	name = Kari Nordmann
	email = kari.nordmann@masfjorden.example
[init]
	defaultBranch = main
END

# run STATUS COMMAND...: show it, run it, insist on one of the statuses.
run() {
	expected=$1
	shift
	printf '\n$ %s\n' "$*"
	if [ "$1" = alis ]; then
		shift
		set -- "$alis" "$@"
	fi
	status=0
	"$@" 2>&1 || status=$?
	case " $expected " in
	*" $status "*) ;;
	*)
		echo "demo.sh: exit status $status, expected $expected" >&2
		exit 1
		;;
	esac
	[ "$status" -eq 0 ] || echo "(exit status $status)"
}

# on DATE: the day on which all that follows is done.
on() {
	ALIS_DATE=$1
	GIT_AUTHOR_DATE="$1T12:00:00 +0100"
	GIT_COMMITTER_DATE=$GIT_AUTHOR_DATE
	export ALIS_DATE GIT_AUTHOR_DATE GIT_COMMITTER_DATE
	printf '\n== %s ==\n' "$1"
}

mkdir "$home/loggbok"
cd "$home/loggbok"
git init -q
cp "$here/kort/loggbok.alis" .

on 2018-12-31
run 0 alis check
run 0 alis status
run 0 alis commit

on 2019-02-28
# Kari was on duty, and has the proof of the course: its '!' becomes '*'.
sed 's/^\(2019-02-11\.\.2019-02-12    \)! /\1* /
/^2019-02-11/a\
2019-02-16 16:00-23:00    * vakt Nordhordland legevakt
' loggbok.alis >"$home/new"
cat "$home/new" >loggbok.alis
run 0 git diff --no-color -U0
run 0 alis check
run 0 alis commit
run 0 alis log
# Findings are no failure here: Kari alone has written her confirmations.
run '0' alis audit

# The leader follows her and another, who wrote a date that does not exist.
mkdir "$home/ola" "$home/leder"
cd "$home/ola"
git init -q
cat >loggbok.alis <<'END'
alis Ola Prøvestad
    kommune: Odda
    start: 2018-09-01
    regelverk: allmennmedisin-2017

2018-09-01..              * tjeneste 100 % allmennpraksis | Odda legekontor
2018-11-31                * veiledning 1 t Siri Prøvefjord | Sykmelding
END
git add loggbok.alis
git commit -q -m 'Begynt'
cd "$home/leder"
git init -q
cat >kohort.alis <<'END'
kohort ALIS-VEST
    tilskudd: 200 000 kr
    egenandel: 50 000 kr

kommune Masfjorden
kommune Odda

lege Kari Nordmann
    depot: ../loggbok
    kommune: Masfjorden
    fra: 2017-09-01

lege Ola Prøvestad
    depot: ../ola
    kommune: Odda
    fra: 2018-09-01
END
git add kohort.alis
git commit -q -m 'Hvem som er med'

on 2019-03-01
run 0 cat kohort.alis
run 0 alis cohort pull --local
# Who needs help is a finding.
run 1 alis cohort status
run 0 alis cohort commit
run 0 alis cohort money --by kommune
