#!/bin/sh
# Every text of the sources stands in src/po/*.po, translated; none that is
# doubtful or gone stands there; and each says the same as the English: the
# same words in place of %1 to %9, the same blanks and line feeds at its ends.
set -u
cd "$(dirname "$0")/.." || exit 1
LC_ALL=C
export LC_ALL
passed=0 failed=0
work=$(mktemp -d) || exit 1
trap 'rm -rf "$work"' EXIT

# check WHAT FILE: there must be nothing in the file.
check() {
	if [ -s "$2" ]; then
		failed=$((failed + 1))
		echo "not ok: $1"
		cat "$2"
	else
		passed=$((passed + 1))
	fi
}

# texts FILTER FILE: the English of those texts, each in one line.
texts() {
	msgattrib --no-wrap "$1" "$2" | awk '
	function tell() {
		if (text != "")
			print text
		text = ""
		reading = 0
	}
	{ sub(/^#~ /, "") }
	/^msgid / { tell(); reading = 1; $1 = "" }
	/^msgstr|^msgid_plural|^$/ { reading = 0 }
	reading {
		gsub(/^ *"|"$/, "")
		text = text $0
	}
	END { tell() }'
}

sh src/po/update.sh "$work" || { echo "0 passed, 1 failed"; exit 1; }

for po in src/po/*.po; do
	diff -u "$po" "$work/${po##*/}" >"$work/diff"
	check "$po is not as 'make po' makes it of the sources" "$work/diff"
	texts --untranslated "$po" >"$work/list"
	check "$po: not translated" "$work/list"
	texts --only-fuzzy "$po" >"$work/list"
	check "$po: fuzzy, so nobody has vouched for it" "$work/list"
	texts --only-obsolete "$po" >"$work/list"
	check "$po: no source says this" "$work/list"
	msgcat --no-wrap "$po" | awk '
	function unquoted(line) {
		sub(/^[^"]*"/, "", line)
		sub(/"$/, "", line)
		return line
	}
	# The marks that stand in a text, each once.
	function marks(text,   i, set) {
		for (i = 1; i <= 9; i++)
			if (index(text, "%" i))
				set = set " %" i
		return set == "" ? " none" : set
	}
	function ends(text,   head, tail) {
		head = tail = text
		match(head, /^(\\n| )*/)
		head = substr(head, 1, RLENGTH)
		match(tail, /(\\n| )*$/)
		return head "|" substr(tail, RSTART)
	}
	function compare(english, said) {
		if (english == "" || said == "")
			return
		if (marks(english) != marks(said))
			print "\"" english "\" has" marks(english) \
				", its translation" marks(said)
		if (ends(english) != ends(said))
			print "\"" english "\" and its translation begin or" \
				" end with other blanks or line feeds"
	}
	function end_text() {
		compare(text["msgid"], text["msgstr"])
		compare(text["msgid"], text["msgstr[0]"])
		compare(text["msgid_plural"], text["msgstr[1]"])
		delete text
	}
	/^#/ { next }
	/^$/ { end_text(); next }
	/^msg/ { part = $1; text[part] = unquoted($0); next }
	/^"/ { text[part] = text[part] unquoted($0) }
	END { end_text() }
	' >"$work/list"
	check "$po: says other than the English" "$work/list"
	msgfmt --check-format --check-domain -o /dev/null "$po" >"$work/list" 2>&1
	check "$po: msgfmt" "$work/list"
done

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
