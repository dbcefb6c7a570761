#!/bin/sh
# Power loss: from a trace of the calls, the order in which bytes and names are
# brought to the disk (order.awk). Then the reader of the trace is tried itself:
# without any one of those fsyncs, or with two names in the wrong order, it must
# complain. One line of the table; the exit status is 0 if all is well. Needs
# strace.
#   order.sh BUILD FOLDER       FOLDER is made, and used as it likes
set -u
build=$(cd "${1:?order.sh BUILD FOLDER}" && pwd) || exit 1
here=$(cd "$(dirname "$0")" && pwd) || exit 1
mkdir -p "$2" && dir=$(cd "$2" && pwd -P) || exit 1
alis=$build/alis
. "$here/lib.sh"
failed=0 mutants=0

fault() {
	failed=$((failed + 1))
	echo "not ok: order: $*"
}

# order_read COMMITS TRACE
order_read() {
	awk -v commits="$1" -f "$here/order.awk" "$2"
}

# must_complain WHAT: about the trace in $dir/mutant.
must_complain() {
	mutants=$((mutants + 1))
	order_read 1 "$dir/mutant" >"$dir/out" && fault "not seen: $*"
}

# earlier NAME MARK: the line that gives NAME stands before the first of MARK.
earlier() {
	awk -v name="$1" -v mark="$2" '
	FNR == NR {
		if (index($0, "\"" name "\")") && !/= -1 E/)
			moved = $0
		next
	}
	$0 == moved { next }
	index($0, mark) && !done { print moved; done = 1 }
	{ print }' "$dir/trace" "$dir/trace" >"$dir/mutant"
	cmp -s "$dir/trace" "$dir/mutant" && fault "nothing moved: $1"
}

repository_make
cp -a "$dir/old" "$dir/now" && cd "$dir/now" || exit 1
# A summary's folder that is new, and an object that git add wrote unsynced.
trace() {
	strace -qq -y -o "$dir/trace" "$alis" "$@" >"$dir/out" 2>&1 </dev/null ||
		fault "alis $*: $(cat "$dir/out")"
}

trace commit
said=$(order_read 1 "$dir/trace") || fault "alis commit: $said"
sed -n 's/^fsync([0-9]*<\(.*\)>) .*/\1/p' "$dir/trace" | sort -u >"$dir/synced"
while read -r path; do
	case $path in
	*/logs | */logs/*) continue ;;
	*/objects/??/*)
		grep -q "^utimensat.*\"$path\".* = 0" "$dir/trace" || continue
		;;
	esac
	grep -vF "<$path>) " "$dir/trace" >"$dir/mutant"
	must_complain "no fsync of $path"
done <"$dir/synced"
top=$dir/now
earlier "$top/.git/refs/heads/main" 'link("'
must_complain 'the reference first'
earlier "$top/oppsummering/status.txt" '"'"$top/.git/refs/heads/main.lock\""
must_complain 'a summary before the reference'
earlier "$top/.git/index" '/oppsummering/status.json'
must_complain 'the index before the summary'

# The first commit of all makes every folder, those of the branch's name, too.
rm -rf "$dir/first" && mkdir "$dir/first" && cd "$dir/first" &&
	git init -q && git symbolic-ref HEAD refs/heads/kari/ny/gren &&
	journal_begin || exit 1
trace commit
first=$(order_read 1 "$dir/trace") || fault "the first commit: $first"
# A supervisor's commit: the marks, then the rest in the same order.
printf 'veileder Ola Hansen\n    epost: ola@masfjorden.example\n' >>loggbok.alis
echo '2018-05-02 veiledning 2 t Ola Hansen' >>journal/2018.alis
trace commit
git config user.name 'Ola Hansen'
git config user.email ola@masfjorden.example
trace attest --yes
more=$(order_read 1 "$dir/trace") || fault "alis attest: $more"
# What the other writers write.
trace add --date 2018-03-03 vakt Voss
more=$(order_read 0 "$dir/trace") || fault "alis add: $more"
echo '2018/5/5 * vakt Stord' >>journal/2018.alis
trace check --fix
more=$(order_read 0 "$dir/trace") || fault "alis check --fix: $more"
echo '6.6.2018 * shift Stord' >>journal/2018.alis
trace fmt
more=$(order_read 0 "$dir/trace") || fault "alis fmt: $more"
echo "order of fsyncs            strace  $said;" \
	"$mutants wrong orders are all seen"
[ $failed -eq 0 ]
