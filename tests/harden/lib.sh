# shellcheck shell=sh
# The surroundings of every campaign: the same figures on every machine.
for name in $(env | sed -n 's/^\(GIT_[A-Z_]*\|ALIS_[A-Z_]*\|LC_[A-Z]*\|LANGUAGE\)=.*/\1/p'); do
	unset "$name"
done
unset XDG_CONFIG_HOME XDG_CACHE_HOME PAGER SSH_AUTH_SOCK
export HOME="$dir/home" TMPDIR="$dir/now/tmp" LC_ALL=C TZ=UTC0 COLUMNS=80
export ALIS_DATE=2018-12-31 ALIS_THREADS=1
export GIT_CONFIG_NOSYSTEM=1 GIT_TEMPLATE_DIR=
export GIT_AUTHOR_DATE=2018-12-31T12:00:00+0100
export GIT_COMMITTER_DATE=2018-12-31T12:00:00+0100
# Without the library's own troubles under a sanitizer.
export ASAN_OPTIONS="detect_leaks=0:verify_asan_link_order=0"
