# shellcheck shell=sh
# What the campaigns of tests/crash share: a repository, one fault, a judgement.
# Needs $alis, $dir and $build; sets the counts of one row of the table.

# Without the tracer's and the shim's own troubles under a sanitizer.
export ASAN_OPTIONS="detect_leaks=0:verify_asan_link_order=0"
export LC_ALL=C.UTF-8 ALIS_DATE=2018-12-31 HOME="$dir/home"
export GIT_CONFIG_NOSYSTEM=1 GIT_TEMPLATE_DIR=
# The commit has the same id whenever it is made.
export GIT_AUTHOR_DATE=2018-12-31T12:00:00+0100
export GIT_COMMITTER_DATE=2018-12-31T12:00:00+0100
unset ALIS_FILE LANGUAGE GIT_DIR GIT_INDEX_FILE GIT_CONFIG_GLOBAL XDG_CONFIG_HOME

rows=0 rows_failed=0

journal_begin() {
	mkdir -p journal
	cat >loggbok.alis <<-'END'
		alis Kari Nordmann
		    regelverk: allmennmedisin-2017
		inkluder journal/*.alis
	END
	echo '2018-03-17 * vakt Nordhordland legevakt' >journal/2018.alis
}

# repository_make: $dir/old waits for a commit, $dir/new has had it.
repository_make() {
	mkdir -p "$dir/home" "$dir/old" && cd "$dir/old" || exit 1
	git config --global user.name 'Kari Nordmann'
	git config --global user.email kari@masfjorden.example
	git config --global init.defaultBranch main
	git init -q
	journal_begin
	echo one >notat.txt
	git add notat.txt
	"$alis" commit >/dev/null || exit 1
	git commit -qm notat
	# Somebody else's file is staged, and changed again.
	echo two >notat.txt
	git add notat.txt
	echo three >>notat.txt
	echo '2018-04-17 * vakt Nordhordland legevakt' >>journal/2018.alis
	echo '2018-05-02 * kurs Grunnkurs A' >>journal/2018.alis
	# git add syncs nothing: the commit has to do it.
	git hash-object -w journal/2018.alis >/dev/null
	cp -a "$dir/old" "$dir/new" && cd "$dir/new" || exit 1
	"$alis" commit >"$dir/out" || exit 1
	old=$(git -C "$dir/old" rev-parse HEAD)
	new=$(git -C "$dir/new" rev-parse HEAD)
	git -C "$dir/old" ls-files -s >"$dir/old.index"
	git -C "$dir/new" ls-files -s >"$dir/new.index"
	git -C "$dir/old" status --porcelain >"$dir/old.status"
	git -C "$dir/new" status --porcelain >"$dir/new.status"
	[ "$old" != "$new" ] || exit 1
}

# fresh: the working directory is the old repository once more, in $room.
fresh() {
	cd "$dir" && rm -rf "$room" && cp -a old "$room" && cd "$room" || exit 1
}

row_begin() {
	points=0 were_old=0 were_new=0 refused=0 died=0 locked=0 broken=0
}

# row_end FAULT WAY: one line of the table.
row_end() {
	rows=$((rows + 1))
	[ $broken -eq 0 ] || rows_failed=$((rows_failed + 1))
	printf '%-26s %-7s %6d %6d %6d %7d %6d %6d %6d\n' "$1" "$2" $points \
		$were_old $were_new $refused $died $locked $broken
}

table_head() {
	printf '%-26s %-7s %6s %6s %6s %7s %6s %6s %6s\n' fault by points \
		old new refused died locked broken
}

wrong() {
	broken=$((broken + 1))
	echo "not ok: $at: $*"
	sed 's/^/    /' "$dir/said" "$dir/out"
}

# same FILE FILE OF-WHAT: it is the one or the other.
old_or_new() {
	cmp -s "$1" "$dir/old/$1" || cmp -s "$1" "$dir/new/$1" ||
		wrong "'$1' is neither old nor new"
}

# The index, as git reads it, is the old or the new one.
index_state() {
	if ! git ls-files -s >"$dir/now.index" 2>"$dir/git"; then
		echo unreadable
	elif cmp -s "$dir/now.index" "$dir/new.index"; then
		echo new
	elif cmp -s "$dir/now.index" "$dir/old.index"; then
		echo old
	else
		echo other
	fi
}

# Whether git status is as expected, but for files on their way.
status_is() {
	git status --porcelain 2>"$dir/git" | grep -v '/\.alis-[0-9-]*\.tmp$' |
		cmp -s - "$1"
}

# all_new: nothing is left of the fault.
all_new() {
	[ "$(cat .git/refs/heads/main)" = "$new" ] || wrong "$1: HEAD is not new"
	[ "$(index_state)" = new ] || wrong "$1: the index is not new"
	status_is "$dir/new.status" || wrong "$1: git status is other"
	for file in oppsummering/*; do
		cmp -s "$file" "$dir/new/$file" || wrong "$1: '$file' is not new"
	done
	left=$(find oppsummering .git -name '*.lock' -o -name '.alis-*' \
		-o -name 'index.alis*')
	[ -z "$left" ] || wrong "$1: left behind: $left"
}

# What was said must be true of the state: of a new HEAD that there is a
# commit, of an old one nothing of the kind.
said_true() {
	short=$(expr "$new" : '\(.\{7\}\)')
	case $at in
	*'ever at write '*) [ -s "$dir/said" ] || return 0 ;; # said in vain
	esac
	if [ ! -s "$dir/said" ]; then
		wrong "status $1 without a word"
	elif [ "$head" = "$new" ]; then
		grep -q "$short" "$dir/said" "$dir/out" ||
			wrong 'the commit was made, and nobody said so'
	elif grep -q "$short.*was made" "$dir/said" ||
		grep -q "^$short" "$dir/out"; then
		wrong 'a commit was said that is not there'
	fi
}

# judge STATUS: what a fault has left, and if the next commit goes well.
# 137 is SIGKILL: nobody could say anything.
judge() {
	points=$((points + 1))
	head=$(cat .git/refs/heads/main 2>"$dir/git")
	case $head in
	"$old") were_old=$((were_old + 1)) ;;
	"$new") were_new=$((were_new + 1)) ;;
	*) wrong "the branch is neither old nor new: '$head'" ;;
	esac
	git fsck --strict --full --no-dangling >"$dir/git" 2>&1 &&
		[ ! -s "$dir/git" ] || wrong "git fsck: $(cat "$dir/git")"
	for file in loggbok.alis journal/2018.alis notat.txt; do
		cmp -s "$file" "$dir/old/$file" || wrong "'$file' is changed"
	done
	old_or_new oppsummering/status.json
	old_or_new oppsummering/status.txt
	index=$(index_state)
	case $head,$index in
	"$old,old") status_is "$dir/old.status" || wrong 'git status is other' ;;
	"$new,old") ;;
	"$new,new") ;;
	*) wrong "the index is $index" ;;
	esac
	case $1 in
	0) all_new 'status 0' ;;
	137) ;;
	13[0-9]) died=$((died + 1)) ;;
	*) refused=$((refused + 1)) && said_true "$1" ;;
	esac
	again
}

# The commit once more, without a fault; stale locks are taken away.
again() {
	"$alis" commit >"$dir/out2" 2>"$dir/said2" </dev/null && {
		all_new 'once more'
		return
	}
	locked=$((locked + 1))
	grep -q 'alis doctor --break-lock' "$dir/said2" ||
		wrong "once more: $(cat "$dir/said2")"
	"$alis" doctor --break-lock >"$dir/out2" 2>"$dir/said2" </dev/null ||
		wrong "doctor: $(cat "$dir/said2")"
	"$alis" commit >"$dir/out2" 2>"$dir/said2" </dev/null ||
		wrong "after doctor: $(cat "$dir/said2")"
	all_new 'after doctor'
}

# under WAY ...: alis commit with something before it; its status.
under() {
	"$@" "$alis" commit >"$dir/out" 2>"$dir/said" </dev/null
	judge $?
}

# drawn N: at most N of the lines, drawn by $seed, in their order.
drawn() {
	awk -v n="$1" -v seed="$seed" '
	BEGIN { srand(seed) }
	{ line[NR] = $0 }
	END {
		for (i = 1; i <= NR && n > 0; i++)
			if (rand() * (NR - i + 1) < n) {
				print line[i]
				n--
			}
	}'
}
