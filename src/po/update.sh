#!/bin/sh
# Bring the catalogues up to date with the texts of the sources: what is new
# stands there untranslated, what is gone is taken away. Nothing in them
# depends on the day, on line numbers or on the machine.
#   update.sh            rewrites src/po/*.po
#   update.sh FOLDER     writes texts.pot and the .po files into FOLDER instead
set -eu
cd "$(dirname "$0")/../.."
LC_ALL=C
export LC_ALL

here=src/po
to=${1:-}
work=${to:-$(mktemp -d)}
[ -n "$to" ] || trap 'rm -rf "$work"' EXIT

# The argument of each of these is a text for people.
marks='ALIS_TEXT:1 alis_said:2 alis_said_count:2,3 alis_fail:3
	alis_fail_system:2 git_failed:2 ADD:2 SAY:2 cli_say:2 cli_misuse:2
	push_fault:2 push_remark:2 cli_put:2 SAID:2 TELL:3 X:3'

# extract FLAG ...: add the texts of the sources to texts.pot. Its words on
# what is not ASCII and on hints that are "" are shown if it fails.
extract() {
	find include src -name '*.[ch]' | sort | xargs xgettext --language=C \
		--from-code=UTF-8 --no-location --sort-output "$@" \
		-o "$work/texts.new" 2>"$work/said" ||
		{ cat "$work/said" >&2; exit 1; }
	rm "$work/said"
}

keywords=
for mark in $marks; do
	keywords="$keywords --keyword=$mark"
done
rm -f "$work/texts.new"
# shellcheck disable=SC2086
extract --keyword $keywords
# A row of the table of complaints has two texts.
extract --keyword --keyword=X:4 --join-existing
# "100 % is" is no format of printf's: no text is.
sed -e '/^#, c-format$/d' -e '/^#, fuzzy$/d' \
	-e '/^"POT-Creation-Date: /d' -e '/^"Report-Msgid-Bugs-To: /d' \
	-e 's/charset=CHARSET/charset=UTF-8/' "$work/texts.new" >"$work/texts.pot"
rm "$work/texts.new"

for po in "$here"/*.po; do
	new=$work/${po##*/}
	msgmerge --quiet --no-fuzzy-matching --no-location --sort-output \
		-o "$new.all" "$po" "$work/texts.pot"
	msgattrib --no-obsolete --sort-output -o "$new" "$new.all"
	rm "$new.all"
	[ -n "$to" ] || cmp -s "$new" "$po" || cp "$new" "$po"
done
