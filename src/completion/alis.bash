# Completion of alis for bash (4.0 and newer). What may stand at the cursor is
# asked of the program; this only hands it over.

_alis()
{
	local line word what typed blanks=

	COMPREPLY=()
	while IFS= read -r line; do
		word=${line%%$'\t'*} what=${line#*$'\t'}
		if [[ -n $word ]]; then
			COMPREPLY+=("$word")
			[[ $word != *[!a-zA-Z0-9_:=.,/-]* ]] || blanks=yes
			continue
		fi
		# The shell's own: files or folders that begin so.
		typed=${what#*$'\t'} blanks=yes
		while IFS= read -r word; do
			COMPREPLY+=("$word")
		done < <(
			compgen -d -- "$typed"
			[[ $what != files* ]] ||
				compgen -f -X '!*.alis' -- "$typed"
			[[ $what != rulebooks* ]] ||
				compgen -f -X '!*.regler' -- "$typed"
		)
	done < <(command alis complete \
		--line="${COMP_LINE:0:COMP_POINT}" \
		--breaks="$COMP_WORDBREAKS" 2>/dev/null)

	# As for names of files: what the shell would read is quoted.
	[[ -z $blanks ]] || compopt -o filenames
	[[ ${COMPREPLY[0]-} != *[:=/] ]] || compopt -o nospace
}

complete -F _alis alis
