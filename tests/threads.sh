#!/bin/sh
# What alis says does not hang on how many threads it has, nor on how a journal
# is cut into files.
#   threads.sh BUILD
# Long journals, for short ones are read by one thread: one without complaints,
# one with every sort of fault sprinkled in, one that is hurt everywhere, with
# CRLF, and one of 500 files. check in all its forms, status, list, sum, print
# and fmt of each must be the same for 1, 2, 3 and 7 threads, byte for byte.
set -u
cd "$(dirname "$0")/.." || exit 1
LC_ALL=C ALIS_DATE=2022-08-31
export LC_ALL ALIS_DATE
alis=$(cd "${1:?threads.sh BUILD}" && pwd -P)/alis
events=$(dirname "$alis")/events
dir=$(mktemp -d "${TMPDIR:-/tmp}/threads.XXXXXX") || exit 1
trap 'rm -rf "$dir"' EXIT
trap 'exit 1' HUP INT TERM
top=$(pwd -P)
passed=0 failed=0

verdict() {
	if [ "$1" -eq 0 ]; then
		passed=$((passed + 1))
	else
		failed=$((failed + 1))
		echo "not ok: $2"
	fi
}

# said THREADS FILE COMMAND...: what it says on both channels, and its end.
said() {
	threads=$1 file=$2
	shift 2
	ALIS_THREADS=$threads "$alis" "$@" -f "$file" >"$dir/out" 2>"$dir/err"
	echo "status $?" >>"$dir/out"
	cat "$dir/err" >>"$dir/out"
}

# alike FILE COMMAND...: the same for all numbers of threads.
alike() {
	said 1 "$@"
	mv "$dir/out" "$dir/one"
	different=0
	for n in 2 3 7; do
		said $n "$@"
		if ! cmp -s "$dir/one" "$dir/out"; then
			diff -a "$dir/one" "$dir/out" | sed 5q
			different=1
		fi
	done
	file=${1##*/journals/}
	shift
	verdict $different "'$*' of $file is the same for 1, 2, 3 and 7 threads"
}

# Every so many lines one of those that follow, each wrong or rare in its way;
# lines that cut across a place where a file may be parted are among them.
sprinkle() {
	awk -v every="$1" '
	BEGIN {
		while ((getline line < "'"$dir/faults"'") > 0)
			fault[n++] = line
	}
	{ print }
	NR > 9 && NR % every == 0 {
		do {
			print fault[at]
			at = (at + 1) % n
		} while (fault[at] ~ /^[ \t]|^$|^[<>=|;#]/)
	}'
}

# One a line; those that begin with a blank or a sign belong to the one above.
cat >"$dir/faults" <<END
2018-02-30 vakt Stord
12.01.18 vakt Stord
2018-02-02..2018-01-01 * kurs Grunnkurs A
2018-01-12 * veiledning 1/2 t Ola Hansen
2018-01-12 * utgift 12.500 kr kurs
2018-01-12 * vagt Stord
2018-01-12 *
2018-01-12 * vakt 2 poeng Stord
2018-01-12 25-26 vakt Stord
2018-03-25 02:30-05:00 * vakt Stord
2018-01-12 ! veiledning 1 t Ola Hansen
2018-01-12 * veiledning 1 t Kari Hansen | ikke kjent
2030-01-12 * vakt Stord | i framtiden
2018-01-12 * kurs Kommunikasjon; et innføringskurs
2018-01-12 * vakt Stord      ; byttet med Ola
2018-01-12 * kurs Grunnkurs A
    emnekurs:lunge 15 poeng
    bevis: bilag/a.pdf
2018-01-12 * kurs To emner
    emnekurs:lunge 2 poeng
    emnekurs:hud 3 poeng
2018-01-12 * kurs Grunnkurs B
    emnekurs::hud   2 poeng

	refleksjon: som går over
	  flere linjer, med tabulator
; en kommentar
2018-01-12 * praksisbesøk Ola Hansen
    planlagt: 2018-06-31
2018-01-12 * veiledning 1 t Ola Hansen | fødselsnummer 01010112345, tlf. 99 88 77 66
2018-01-12 * vakt Stord | bytes $(printf '\370\377') that are no text
2018-01-12 * vakt Stord | $(printf '\342\200\256') turns around
2018-01-12 * vakt Stord | $(printf '\033')[31m
2018-01-12 * LA$(printf '\314\212')NEVAKT Čálán на работе
# en merknad i margen
- 2018-01-12 vakt
    bevis: tilhører ingen
alias Lånevakt = vakt
kontroll 2018-06-30 veiledning = 3 t
fast 2022-09-01..2022-12-31 hver 2. uke vakt Stord
fast 2022-09-01..2022-12-31 hver 0. uke vakt Stord
sted Stord legevakt
language 2
veilder Ola Hansen
2018-01-12 * vakt Stord | før en konflikt
<<<<<<< HEAD
2018-01-13 * vakt Stord | den ene
||||||| var
2018-01-13 * vakt Stord
=======
2018-01-13 * vakt Stord | den andre
>>>>>>> main
2018-01-12 * vakt Stord | etter den
=======
2018-01-12..2018-01-14 * veiledning 1 t Ola Hansen
2018-01-12 * permisjon 60 % 50 % sykdom
2018-01-12 * tjeneste 30 % allmennpraksis
END

mkdir "$dir/journals" && cd "$dir/journals" || exit 1
while read -r shape count; do
	mkdir "$shape"
	"$events" alis "$shape" "$count" "$shape" || exit 1
done <<END
ordinary 15000
attributes 6000
foreign 6000
files 15000
END
mkdir faults hurt crlf
sprinkle 97 <ordinary/events.alis >faults/events.alis
sprinkle 2 <attributes/events.alis | sed 45000q >hurt/events.alis
sed 's/$/\r/' faults/events.alis >crlf/events.alis
# A file of which nothing is parted tests nothing.
for file in ordinary attributes foreign faults hurt crlf; do
	[ "$(wc -c <$file/events.alis)" -gt 1100000 ]
	verdict $? "$file is long enough to be read by several threads"
done

for shape in ordinary attributes foreign files faults hurt crlf; do
	alike $shape/events.alis check
	alike $shape/events.alis status --format json
	alike $shape/events.alis list
	alike $shape/events.alis fmt --check
done
for shape in faults hurt; do
	for form in line json sarif; do
		alike $shape/events.alis check --format $form
	done
	for command in print sum plan; do
		alike $shape/events.alis $command
	done
done

# ---- one file, or the same lines in many ----

# cut FROM TO: cut where an entry begins that stands for itself, into 500 files.
cut_up() {
	mkdir "$2" "$2/parts"
	awk -v to="$2" -v each="$(($(grep -c '^[-0-9]* \{16\}\*' "$1") / 500))" '
	/^[-0-9]+                +[*]/ && n++ % each == 0 {
		if (out != "") close(out)
		out = sprintf("%s/parts/%05d.alis", to, n)
	}
	{ print > (n ? out : to "/events.alis") }' "$1"
	echo 'inkluder parts/*.alis' >>"$2/events.alis"
}

# What is found, wherever it stands.
findings() {
	said 3 "$1" check --format line
	sed 's/[^ ]*\.alis:[0-9]*\(:[0-9]*\)*//g; /entries in/d' "$dir/out" | sort
}

# Bytes that are no text are told of once for a file, and what two versions of a
# merge have between them does not go on in the next.
mkdir text
grep -av "^[<|=>]\{7\}\|$(printf '\370')" faults/events.alis >text/events.alis
cut_up text/events.alis many
findings text/events.alis >"$dir/whole"
findings many/events.alis >"$dir/parts"
diff "$dir/whole" "$dir/parts" | sed 5q
cmp -s "$dir/whole" "$dir/parts"
verdict $? 'what is found in a journal is found in the same in many files'
[ "$(wc -l <"$dir/whole")" -gt 100 ]
verdict $? 'much is found in it'
for command in status sum 'sum --by month'; do
	# shellcheck disable=SC2086
	said 3 text/events.alis $command
	mv "$dir/out" "$dir/whole"
	# shellcheck disable=SC2086
	said 3 many/events.alis $command
	diff "$dir/whole" "$dir/out" | sed 5q
	cmp -s "$dir/whole" "$dir/out"
	verdict $? "'$command' of a journal and of the same in many files"
done

# ---- how many threads may be asked for ----

grep -q '^\.It Ev ALIS_THREADS' "$top/docs/man/alis.1"
verdict $? 'alis(1) has ALIS_THREADS'
# Anything may stand there; far fewer threads are made.
said 1 ordinary/events.alis status
mv "$dir/out" "$dir/one"
for n in 0 -3 many 100000 99999999999999999999; do
	said $n ordinary/events.alis status
	cmp -s "$dir/one" "$dir/out"
	verdict $? "ALIS_THREADS=$n is borne"
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
