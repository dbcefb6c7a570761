# What an interactive shell makes of a line when tab is pressed behind it.
#   zsh -f tests/pty.zsh bash|zsh LIST
# For each line of the file LIST, the line afterwards. SHIMS is the folder of
# the completions. The shell runs in a terminal of its own (zsh/zpty) with
# nothing of the user's; a key is bound that shows its line.
zmodload zsh/zpty || exit 1
shown=$'\x18p' kill=$'\x15' tab=$'\t'

case $1 in
bash)
	zpty -b shell "TERM=dumb bash --norc --noprofile -i"
	begin="bind -x '\"\\C-xp\": printf \"\\n<%s>\\n\" \"\$READLINE_LINE\"'"
	begin+="; . '$SHIMS/alis.bash'; PS1='REA''DY:'"
	;;
zsh)
	zpty -b shell "TERM=dumb zsh -f -i"
	begin="fpath=('$SHIMS' \$fpath); autoload -Uz compinit; compinit -u -D"
	begin+="; unsetopt auto_menu"
	begin+="; show() { print; print -r -- \"<\$BUFFER>\" }; zle -N show"
	begin+="; bindkey '^Xp' show; bindkey '^U' kill-whole-line"
	begin+="; PS1='REA''DY:'"
	;;
*) exit 2 ;;
esac
zpty -w shell "$begin"
zpty -r shell heard '*READY:*' || exit 1

while IFS= read -r line; do
	zpty -w -n shell "$line$tab$shown"
	all=
	until [[ $all == *'<'*'>'* ]]; do
		zpty -r shell heard $'*>*' || exit 1
		all+=$heard
	done
	all=${all##*<}
	print -r -- "${all%%>*}"
	zpty -w -n shell $kill
done <$2
zpty -d shell
