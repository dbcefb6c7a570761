#!/bin/sh
# Measure the guard's false alarms anew, and compare them with the table in
# docs/privacy.md. The last line counts the rows.
#   measure.sh PROGRAM
set -u
cd "$(dirname "$0")/.." || exit 1
passed=0 failed=0
rows=$(mktemp) || exit 1
trap 'rm -f "$rows"' EXIT

if ! "${1:?measure.sh PROGRAM}" >"$rows" || [ ! -s "$rows" ]; then
	echo "not ok: $1"
	failed=1
fi
while IFS= read -r row; do
	if grep -qxF -- "$row" docs/privacy.md; then
		passed=$((passed + 1))
	else
		echo "not ok: not in docs/privacy.md: $row"
		failed=$((failed + 1))
	fi
done <"$rows"
# A row of the table that is measured no more.
listed=$(grep -c '^| [^|]* | [0-9]* | [0-9]* | [0-9]* |$' docs/privacy.md)
if [ "$listed" -ne $((passed)) ]; then
	echo "not ok: docs/privacy.md has $listed rows, $passed are right"
	failed=$((failed + 1))
fi
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
