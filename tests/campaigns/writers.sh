#!/bin/sh
# What becomes of a journal when a writer is killed, or the system says no, at
# any of its calls. For fmt, add and check --fix, and for each system call that
# they make:
#
#   killed   SIGKILL at the call; and then the command once more
#   ENOSPC   a call about files fails so; also EIO, EMFILE and EACCES
#
# Each file must be the old or the new one to the byte; nothing that is left
# behind may have a name that an 'inkluder *' reads; the next run must do its
# work and sweep; and who says 0 has written, who says 1 or 3 has told why.
# Takes minutes and strace, so 'make test' leaves it alone.
# The last line counts the commands.
#   writers.sh BUILD
set -u
alis=$(cd "${1:?writers.sh BUILD}" && pwd)/alis
dir=$(mktemp -d) || exit 1
trap 'rm -rf "$dir"' EXIT
cd "$dir" || exit 1
export LC_ALL=C.UTF-8 ALIS_DATE=2018-12-31
unset ALIS_FILE
passed=0 failed=0

mkdir old
cat >old/loggbok.alis <<'END'
alis Kari Nordmann
    regelverk: allmennmedisin-2017
inkluder *.alis
END
cat >old/2017.alis <<'END'
2017-12-01 - 2017-12-05 * kurs Grunnkurs A
END
cat >old/2018.alis <<'END'
2018-01-01 - 2018-01-05 * kurs Grunnkurs B
2018/1/12 * vakt Stord  ; kommentar
END
# What 'fmt' takes, which leaves a file with errors alone.
mkdir tidy
cp old/loggbok.alis tidy
echo '1.12.2017..5.12.2017 * course Grunnkurs A' >tidy/2017.alis
echo '12.1.2018 * shift Stord ; kommentar' >tidy/2018.alis

wrong() {
	echo "not ok: $command: $*" | tee -a ../wrong
	sed 's/^/    /' ../said
}

# files_hold: each file is the old or the new one; others are hidden.
files_hold() {
	for file in *; do
		cmp -s "$file" "../$was/$file" || cmp -s "$file" "../new/$file" ||
			wrong "$1: '$file' is neither old nor new"
	done
	[ "$(ls)" = "$(ls ../new)" ] || [ "$(ls)" = "$(ls ../"$was")" ] ||
		wrong "$1: other files: $(ls -A)"
}

fresh() {
	cd "$dir" && rm -rf now && cp -r "$was" now && cd now || exit 1
}

# traced STRACE-ARGUMENT ...: the command under strace; its status.
traced() {
	# shellcheck disable=SC2086 # a command and its words
	strace -qq -o ../trace "$@" "$alis" $command \
		>../out 2>../said </dev/null
}

# campaign FOLDER COMMAND
campaign() {
	was=$1 command=$2 runs=0
	: >../wrong
	fresh
	traced
	cp ../trace ../calls
	rm -rf ../new && cp -r . ../new
	cmp -s 2018.alis "../$was/2018.alis" && wrong "it writes nothing"
	# Each call by its name and its number among those of that name.
	sed -n 's/^\([a-z_0-9]*\)(.*/\1/p' ../calls |
		awk '{ print $1, ++n[$1] }' >../points
	while read -r call n; do
		for fault in KILL ENOSPC EIO EMFILE EACCES; do
			case $fault,$call in
			*,execve) continue ;;
			KILL,* | *,*open* | *,*stat* | *,read | *,*write* | \
				*,*sync | *,rename* | *,close | *,flock | \
				*,fchmod | *,lseek | *,getdents* | *,unlink*) ;;
			*) continue ;;
			esac
			at="$fault at $call $n"
			how=error=$fault
			[ $fault = KILL ] && how=signal=KILL
			fresh
			traced -e "inject=$call:$how:when=$n"
			status=$?
			runs=$((runs + 1))
			files_hold "$at"
			case $fault,$status in
			KILL,*) again "$at" ;;
			*,0) diff -r . ../new >/dev/null ||
				wrong "$at: status 0, and not written" ;;
			# A file that cannot be read is a finding, too.
			*,1 | *,3 | *,127) [ -s ../said ] || [ "$call" = write ] ||
				wrong "$at: status $status without a word" ;;
			*) wrong "$at: status $status" ;;
			esac
		done
	done <../points
	echo "$command: $runs faults at $(wc -l <../points) calls"
	if [ -s ../wrong ]; then
		failed=$((failed + 1))
	else
		passed=$((passed + 1))
	fi
}

# The command once more, after it was killed: it does what is left to do.
again() {
	before=$(cat ./*.alis)
	# shellcheck disable=SC2086
	"$alis" $command >../out 2>../said </dev/null
	status=$?
	case $command,$status in
	add*,0) [ "$(cat ./*.alis)" != "$before" ] || wrong "$1: not again" ;;
	add*) ;; # the same entry twice is an error
	*) diff -r . ../new >/dev/null || wrong "$1: not done again, or not swept" ;;
	esac
}

mkdir now && cd now || exit 1
campaign tidy 'fmt'
campaign tidy 'add --date 2018-03-03 vakt Voss'
campaign old 'check --fix'
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
