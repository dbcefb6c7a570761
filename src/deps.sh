#!/bin/sh
# Install what is missing to build, test or lint alis with the system's own
# package manager. A machine that has all is left alone and needs no network.
#   deps.sh build|test|hosts|bench|lint|san|cov|sarif|sshd|web ... [--check]
# --check installs nothing: it names what is missing, the command that installs
# it, and ends with 3. CC says which compiler is meant. 'hosts' are the programs
# that alis' files are tried in, shells, editors, accounting, and strace; without
# one its tests are skipped, or done in another way; 'bench' is what alis is
# measured beside, and each is taken alone. 'sshd' and 'web' are apart,
# because installing them opens a port on many systems; where it can be kept from
# it, it is.
set -u
CC=${CC:-cc}

# set; how to see that it is there; its package for apt, dnf, pacman, apk, zypper
table='
build|compiler|gcc libc6-dev|gcc|gcc|build-base|gcc
build|command make|make|make|make|make|make
build|command ar|binutils|binutils|binutils|binutils|binutils
build|command git|git|git|git|git|git
build|command msgfmt|gettext|gettext|gettext|gettext|gettext-tools
build|command pkg-config|pkg-config|pkgconf-pkg-config|pkgconf|pkgconf|pkgconf-pkg-config
build|library libgit2|libgit2-dev|libgit2-devel|libgit2|libgit2-dev|libgit2-devel
build|library libpcre2-8|libpcre2-dev|pcre2-devel|pcre2|pcre2-dev|pcre2-devel
build|library libutf8proc|libutf8proc-dev|utf8proc-devel|libutf8proc|utf8proc-dev|utf8proc-devel
build|library jansson|libjansson-dev|jansson-devel|jansson|jansson-dev|libjansson-devel
build|library libmd|libmd-dev|libmd-devel|libmd|libmd-dev|libmd-devel
build|library libedit|libedit-dev|libedit-devel|libedit|libedit-dev|libedit-devel
test|library cmocka|libcmocka-dev|libcmocka-devel|cmocka|cmocka-dev|libcmocka-devel
test|header glpk.h|libglpk-dev|glpk-devel|glpk|glpk-dev|glpk-devel
test|command diff|diffutils|diffutils|diffutils|diffutils|diffutils
test|command xgettext|gettext|gettext|gettext|gettext|gettext-tools
test|command nm|binutils|binutils|binutils|binutils|binutils
test|command ps|procps|procps-ng|procps-ng|procps|procps
test|command ssh-keygen|openssh-client|openssh-clients openssh|openssh|openssh|openssh
test|command gpg|gnupg|gnupg2|gnupg|gnupg|gpg2
test|command xargs|findutils|findutils|findutils|findutils|findutils
test|zone Europe/Oslo|tzdata|tzdata|tzdata|tzdata|timezone
hosts|command strace|strace|strace|strace|strace|strace
hosts|command zsh|zsh|zsh|zsh|zsh|zsh
hosts|command fish|fish|fish|fish|fish|fish
hosts|command vim|vim|vim-enhanced|vim|vim|vim
hosts|command nano|nano|nano|nano|nano|nano
hosts|command ledger|ledger|ledger|ledger|ledger|ledger
hosts|command hledger|hledger|hledger|hledger|hledger|hledger
hosts|command bean-check|beancount|beancount|beancount|beancount|beancount
hosts|command xmllint|libxml2-utils|libxml2|libxml2|libxml2-utils|libxml2-tools
bench|command ledger|ledger|ledger|ledger|ledger|ledger
bench|command hledger|hledger|hledger|hledger|hledger|hledger
bench|command bean-check|beancount|beancount|beancount|beancount|beancount
bench|command timew|timewarrior|timew|timew|timewarrior|timewarrior
bench|command hyperfine|hyperfine|hyperfine|hyperfine|hyperfine|hyperfine
lint|command clang|clang|clang|clang|clang|clang
lint|command clang-format|clang-format|clang-tools-extra|clang|clang-extra-tools|clang-tools
lint|command clang-tidy|clang-tidy|clang-tools-extra|clang|clang-extra-tools|clang-tools
lint|command cppcheck|cppcheck|cppcheck|cppcheck|cppcheck|cppcheck
lint|command mandoc|mandoc|mandoc|mandoc|mandoc|mandoc
lint|command valgrind|valgrind|valgrind|valgrind|valgrind|valgrind
san|sanitizers|gcc|libasan libubsan|gcc|build-base|gcc
cov|command clang|clang|clang|clang|clang|clang
cov|command llvm-cov|llvm|llvm|llvm|llvm|llvm
cov|command llvm-profdata|llvm|llvm|llvm|llvm|llvm
sshd|daemon sshd|openssh-server|openssh-server|openssh|openssh-server|openssh-server
sshd|command ssh|openssh-client|openssh-clients|openssh|openssh-client|openssh-clients
web|daemon lighttpd|lighttpd lighttpd-mod-openssl|lighttpd lighttpd-mod_openssl|lighttpd|lighttpd lighttpd-mod_auth|lighttpd
web|command openssl|openssl|openssl|openssl|openssl|openssl
sarif|command npm|npm|npm|npm|npm|npm
sarif|command node|nodejs|nodejs|nodejs|nodejs|nodejs
'

# The same two rows when CC is a clang.
case ${CC##*/} in
clang*)
	table=$(printf '%s\n' "$table" | sed '
	s/^build|compiler|.*/build|compiler|clang libc6-dev|clang|clang|clang build-base|clang/
	s/^san|.*/san|sanitizers|libclang-rt-dev|compiler-rt|compiler-rt|compiler-rt|clang/')
	;;
esac

# try FLAGS: can CC make a program?
try() {
	dir=$(mktemp -d) || exit 3
	printf '#include <stdio.h>\nint main(void) { return puts("") < 0; }\n' \
		>"$dir/try.c"
	# shellcheck disable=SC2086
	$CC "$@" -o "$dir/try" "$dir/try.c" >/dev/null 2>&1
	tried=$?
	rm -rf "$dir"
	return $tried
}

# there KIND NAME: is it installed?
there() {
	case $1 in
	compiler) command -v "${CC%% *}" >/dev/null && try ;;
	sanitizers) try -fsanitize=address,undefined ;;
	command) command -v "$2" >/dev/null ;;
	daemon) PATH=$PATH:/usr/sbin:/usr/local/sbin command -v "$2" >/dev/null ;;
	zone) [ -r "/usr/share/zoneinfo/$2" ] ;;
	header) printf '#include <%s>\n' "$2" |
		$CC -fsyntax-only -x c - >/dev/null 2>&1 ;;
	library) command -v pkg-config >/dev/null && pkg-config --exists "$2" ;;
	esac
}

# look: fill in 'missing' (what) and 'packages' (of which packages).
look() {
	missing= packages=
	old=$IFS
	IFS='|
'
	# shellcheck disable=SC2086
	set -- $table
	IFS=$old
	while [ $# -gt 0 ]; do
		set_of=$1 how=$2
		eval "package=\${$((column + 2))}"
		shift 7
		case " $sets " in *" $set_of "*) ;; *) continue ;; esac
		# shellcheck disable=SC2086
		there $how && continue
		missing="$missing${missing:+, }${how##* }"
		for name in $package; do
			case " $packages " in
			*" $name "*) ;;
			*) packages="$packages${packages:+ }$name" ;;
			esac
		done
	done
	[ -z "$missing" ]
}

sets= check=
for word; do
	case $word in
	build | test | hosts | bench | lint | san | cov | sarif | sshd | web) sets="$sets $word" ;;
	--check) check=yes ;;
	*)
		echo "deps.sh: build, test, hosts, bench, lint, san, cov, sarif," \
			"sshd, web or --check," \
			"not '$word'" >&2
		exit 2
		;;
	esac
done

column=1 install= renew=
while read -r name number words; do
	if command -v "$name" >/dev/null; then
		column=$number install="$words"
		break
	fi
done <<-EOT
	apt-get 1 env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends
	dnf 2 dnf install -y
	pacman 3 pacman -S --needed --noconfirm
	apk 4 apk add
	zypper 5 zypper --non-interactive install
EOT

case $column,$install in
1,?*) renew='apt-get update' ;;
3,*) renew='pacman -Sy' ;;
4,*) renew='apk update' ;;
esac

look && exit 0

if [ -z "$install" ]; then
	echo "deps.sh: missing: $missing" >&2
	echo "deps.sh: no package manager that is known here (apt-get, dnf," \
		"pacman, apk, zypper); install them by hand" >&2
	exit 3
fi
as=
if [ "$(id -u)" -ne 0 ]; then
	for as in sudo doas ''; do
		[ -z "$as" ] || ! command -v "$as" >/dev/null || break
	done
fi
if [ -n "$check" ]; then
	echo "deps.sh: missing: $missing" >&2
	echo "deps.sh: install with: ${as:+$as }${install#*noninteractive }" \
		"$packages" >&2
	exit 3
fi
if [ "$(id -u)" -ne 0 ] && [ -z "$as" ]; then
	echo "deps.sh: missing: $missing" >&2
	echo "deps.sh: no sudo and no doas; as root: $install $packages" >&2
	exit 3
fi

echo "deps.sh: missing: $missing; installing $packages"
# Debian starts a server as it installs it, unless this says no.
policy=/usr/sbin/policy-rc.d
case $sets,$install in
*' sshd'*apt-get* | *' web'*apt-get*)
	if [ ! -e $policy ]; then
		printf '#!/bin/sh\nexit 101\n' | $as tee $policy >/dev/null &&
			trap '$as rm -f $policy' EXIT && $as chmod 755 $policy
	fi
	;;
esac
# shellcheck disable=SC2086
case $install in
*apt-get*) $install -s $packages >/dev/null 2>&1 || $as $renew ;;
esac
# One that a system does not have must not keep the others away.
case $sets in
*' bench'*)
	for name in $packages; do
		# shellcheck disable=SC2086
		$as $install "$name" </dev/null || true
	done
	packages=
	;;
esac
# shellcheck disable=SC2086
if [ -n "$packages" ] && ! $as $install $packages </dev/null; then
	[ -n "$renew" ] || exit 3
	echo "deps.sh: renewing the list of packages, then once more"
	$as $renew && $as $install $packages </dev/null || exit 3
fi
if ! look; then
	echo "deps.sh: installed, but still missing: $missing" >&2
	exit 3
fi
