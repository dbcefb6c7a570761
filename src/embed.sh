#!/bin/sh
# Turn data files into C, on standard output.
#   embed.sh books FILE.regler ...   the shipped rule books, named without .regler
#   embed.sh messages FILE.md ...    the page of messages in each language
#   embed.sh catalogues FILE.mo ...  texts in other languages, by file name
set -eu
LC_ALL=C
export LC_ALL

# bytes FILE: its bytes, and a NUL that the size does not count.
bytes() {
	[ -r "$1" ] || { echo "embed.sh: cannot read $1" >&2; exit 1; }
	od -An -v -tx1 "$1" | sed 's/ *\([0-9a-f][0-9a-f]\)/0x\1,/g'
	echo '0x00'
}

# digest FILE: its SHA-256, by what the system has for it.
digest() {
	if command -v sha256sum >/dev/null; then
		sha256sum <"$1"
	elif command -v shasum >/dev/null; then
		shasum -a 256 <"$1"
	else
		openssl dgst -sha256 -r <"$1"
	fi | cut -c1-64
}

what=$1
shift
echo "/* Made by src/embed.sh. */"
case $what in
books)
	echo '#include <alis/post.h>'
	n=0
	for file; do
		echo "static const unsigned char book_${n}[] = {"
		bytes "$file"
		echo '};'
		n=$((n + 1))
	done
	echo 'const struct alis_shipped alis_shipped_books[] = {'
	n=0
	for file; do
		echo "{ \"$(basename "$file" .regler)\", book_$n," \
			"sizeof(book_$n) - 1, \"$(digest "$file")\" },"
		n=$((n + 1))
	done
	echo '{ NULL, NULL, 0, NULL },'
	echo '};'
	echo "const size_t alis_shipped_book_count = $n;"
	;;
messages)
	echo '#include <alis/text.h>'
	pages=
	for file; do
		page=$(basename "$file" .md)
		page=${page#messages}
		page=$(echo "${page:-.en}" | tr -d . | tr '[:lower:]' '[:upper:]')
		pages="$pages $page"
		echo "static const unsigned char page_${page}[] = {"
		bytes "$file"
		echo '};'
	done
	echo 'const alis_str alis_messages_pages[ALIS_LANGUAGE_COUNT] = {'
	for page in $pages; do
		echo "[ALIS_$page] = { (const char *)page_$page," \
			"sizeof(page_$page) - 1 },"
	done
	echo '};'
	;;
catalogues)
	echo '#include <stddef.h>'
	for file; do
		name=alis__catalogue_$(basename "$file" .mo)
		echo "extern const unsigned char $name[];"
		echo "extern const size_t ${name}_size;"
		echo "const unsigned char $name[] = {"
		bytes "$file"
		echo '};'
		echo "const size_t ${name}_size = sizeof($name) - 1;"
	done
	;;
*)
	echo "embed.sh: books, messages or catalogues, not '$what'" >&2
	exit 1
	;;
esac
