#!/bin/sh
# What a command that reads can do besides: nothing. A library in the real
# program (tests/power/probe.c) tries to write, create, unlink, run and connect,
# the moment that a journal is opened and again when the answer is written.
#   CC=... power.sh BUILD
set -u
cd "$(dirname "$0")/.." || exit 1
build=${1:?power.sh BUILD}
build=$(cd "$build" && pwd -P) || exit 1
self=$PWD/tests/power.sh

skip() {
	echo "power.sh: skipped, for $1"
	echo "0 passed, 0 failed"
	exit 0
}

case $build in
*-san*) skip "a sanitizer must be the first library" ;;
esac
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
${CC:-cc} -shared -fPIC -o "$dir/probe.so" tests/power/probe.c -ldl ||
	{ echo "0 passed, 1 failed"; exit 1; }
cd "$dir" || exit 1
passed=0 failed=0
ALIS_DATE=2018-12-31 HOME=$dir LC_ALL=C.UTF-8 GIT_CONFIG_NOSYSTEM=1
export ALIS_DATE HOME LC_ALL GIT_CONFIG_NOSYSTEM
unset ALIS_FILE LANGUAGE PAGER

"$build/alis" doctor --format json >doors
grep -q '"seccomp": true' doors ||
	skip "this system or this build has no filter of system calls"

# count STATUS NAME: 0 is well.
count() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: $2"
	fi
}

# probed ARGUMENT ...: what the library could do, in 'did'.
probed() {
	rm -f did "$dir"/probes/*
	mkdir -p "$dir/probes" && : >"$dir/probes/there" &&
		: >"$dir/probes/gone"
	LD_PRELOAD=$dir/probe.so PROBE_FD=9 PROBE_FOLDER=$dir/probes \
		"$build/alis" "$@" >out 2>said </dev/null 9>did
	[ $? -le 1 ] || cat said
}

# gives WHAT ARGUMENT ...: each of WHAT is refused, whenever it is tried, and
# what is not of WHAT can be done: else this would say nothing. A port that
# nobody listens at refuses otherwise (111).
gives() {
	what=$1
	shift
	probed "$@"
	awk -v what=" $what " '
	{ tried[$2]++; refused[$2] += $3 == 1 || $3 == 13 }
	END {
		n = split("write create unlink run connect", all, " ")
		for (i = 1; i <= n; i++) {
			wanted = index(what, " " all[i] " ") > 0
			if (refused[all[i]] != (wanted ? tried[all[i]] : 0))
				bad = bad " " all[i]
		}
		if (bad != "" || NR == 0)
			print "  otherwise:" bad
		exit bad != "" || NR == 0
	}' did
	count $? "alis $* gives up: $what"
}

all='write create unlink run connect'

cat >loggbok.alis <<'EOT'
alis Kari Nordmann
    kommune: Masfjorden
    start: 2018-01-01
    regelverk: allmennmedisin-2017

2018-01-12 * vakt Førde
EOT
git init -q . && git config user.name Kari &&
	git config user.email kari@example.no || exit 1
"$build/alis" fmt >out && "$build/alis" commit >out 2>&1 || exit 1
printf 'kari@example.no ssh-ed25519 %s\n' \
	AAAAC3NzaC1lZDI1NTE5AAAAIBdbmlD5O9kkNmUPMFHDVMpYcHnWPT0ndhhE6yBVMr2Y \
	>signers

gives "$all" check
gives "$all" check --fix --dry-run
gives "$all" status
gives "$all" plan
gives "$all" explain legevakt
gives "$all" explain A012
gives "$all" list
gives "$all" print
gives "$all" print --rev HEAD
gives "$all" sum
gives "$all" diff
gives "$all" rules
gives "$all" rules show allmennmedisin-2017
gives "$all" keywords
gives "$all" complete -- ch
gives "$all" help
gives "$all" check --help
gives "$all" fmt --check
gives "$all" log
# The entry is looked up in the work tree before the list is asked for.
gives connect blame loggbok.alis:6 --rev HEAD --signers "$dir/signers"
probed blame loggbok.alis:6
grep -q '^tell' did && ! grep '^tell' did | grep -qv ' 1$\| 13$'
count $? 'alis blame without a list gives up all before it reads history'
gives "$all" audit
gives "$all" doctor
echo 'vakt uten dato' >>loggbok.alis && git add loggbok.alis
gives "$all" hook pre-commit
git reset -q --hard
gives connect log --signers "$dir/signers"
gives connect blame loggbok.alis:6 --signers "$dir/signers"
gives connect audit --signers "$dir/signers"
gives 'run connect' check --fix
gives 'run connect' fmt
gives 'run connect' add vakt Florø
git checkout -q loggbok.alis journal 2>/dev/null
gives '' commit --dry-run

# A journal that is opened is opened behind the door.
probed check
grep -q '^read write [1-9]' did
count $? 'alis check shuts the door before it opens the journal'

mkdir leader && cd leader && git init -q . || exit 1
cat >kohort.alis <<'EOT'
kohort Vestland

kommune Masfjorden

lege Kari Nordmann
    kommune: Masfjorden
    depot: ../
EOT
for action in status report show check money stats audit; do
	case $action in
	audit) what=connect ;; # until it is known that there is no list
	*) what=$all ;;
	esac
	grep -q '"landlock": "' ../doors || [ $action = audit ] ||
		what='run connect'
	set -- cohort $action
	[ $action != show ] || set -- "$@" Masfjorden
	[ $action != audit ] || set -- "$@" --signers "$dir/signers"
	gives "$what" "$@"
done

# Each command of the table is looked at above, or writes (docs/hardening.md).
for name in $("$build/alis" help | sed -n 's/^  \([a-z]*\) .*/\1/p') \
	$("$build/alis" help cohort | sed -n 's/^  \([a-z]*\) .*/cohort:\1/p'); do
	case $name in
	init | attest | merge | cohort) continue ;;
	cohort:init | cohort:pull | cohort:accept | cohort:commit) continue ;;
	cohort:*) grep -q "^for action in .*\<${name#*:}\>" "$self" ;;
	*) grep -q "^gives [^ ].* $name\>" "$self" ;;
	esac
	count $? "alis $name is looked at"
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
