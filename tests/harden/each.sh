# shellcheck shell=sh
# Goes through the list of commands for the campaigns that are scripts. Needs
# $build, $dir, $form, $seed and a function 'one'; gives it 'fresh' and 'run'.
commands=0 points=0 broken=0

wrong() {
	broken=$((broken + 1))
	echo "not ok: '$words' in $world: $*"
}

fresh() {
	cd "$dir" && rm -rf now && cp -a "worlds/$world" now &&
		cd "now/$folder" || exit 1
}

# The command in its folder, with its input unless that is closed.
run() {
	set --
	for word in $words; do
		set -- "$@" "$(echo "$word" | tr _ ' ')"
	done
	if [ "$input" = - ]; then
		timeout 20 "$build/alis" "$@"
	else
		timeout 20 "$build/alis" "$@" <"$input"
	fi
}

# So many of the lines, in their order, drawn by $seed; all in the long form.
few() {
	awk -v n="$1" -v seed="$seed" -v form="$form" '
	BEGIN { srand(seed) }
	{ line[NR] = $0 }
	END {
		for (i = 1; i <= NR; i++)
			if (form == "long" || rand() * (NR - i + 1) < n) {
				print line[i]
				n--
			}
	}'
}

each_command() {
	grep -v '^#' "$dir/commands" | few 2 >"$dir/tried"
	tab=$(printf '\t')
	while IFS="$tab" read -r world folder input flag words <&9; do
		commands=$((commands + 1))
		one </dev/null
	done 9<"$dir/tried"
	printf '%-26s %8s %7s %7s %7s %8s %6s %7s\n' "$1" $commands $points - - \
		- - $broken
	[ $broken -eq 0 ] || exit 1
	exit 0
}
