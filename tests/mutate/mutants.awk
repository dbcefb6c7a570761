# Every fault that could be put into one C file: a line for each, 'LINE COLUMN
# LENGTH NEW' parted by tabs. Comments, texts, the preprocessor, declarations at
# the margin and tables are passed over. LENGTH 0 stands for the whole line.

function put(column, length_of, new) {
	print FNR "\t" column "\t" length_of "\t" new
}

# blank: the line without what is in comments and quotes, as long as it was.
function blank(line,   i, c, out, quote) {
	for (i = 1; i <= length(line); i++) {
		c = substr(line, i, 1)
		if (in_comment) {
			if (substr(line, i, 2) == "*/") {
				in_comment = 0
				out = out " "
				i++
			}
			out = out " "
		} else if (quote != "") {
			if (c == "\\") {
				out = out " "
				i++
			} else if (c == quote)
				quote = ""
			out = out " "
		} else if (substr(line, i, 2) == "/*") {
			in_comment = 1
			out = out "  "
			i++
		} else {
			if (c == "\"" || c == "'")
				quote = c
			out = out (quote == "" ? c : " ")
		}
	}
	return out
}

# operators: each with blanks around it, which tells '*' of a product from that
# of a pointer.
function operators(code,   i, n, k, old, new) {
	for (i = 1; i <= operator_count; i++) {
		split(operator[i], new, " ")
		old = " " new[1] " "
		for (k = 1; (n = index(substr(code, k), old)) > 0; k = n + 1) {
			n += k - 1
			put(n + 1, length(new[1]), new[2])
			if (new[3] != "")
				put(n + 1, length(new[1]), new[3])
		}
	}
}

# words: numbers one more and one less, the names of truth, signs before a word.
function words(code,   k, token, before) {
	for (k = 1; match(substr(code, k), /[A-Za-z_0-9]+/); k += RLENGTH) {
		k += RSTART - 1
		token = substr(code, k, RLENGTH)
		before = k > 1 ? substr(code, k - 1, 1) : " "
		if (token ~ /^[0-9]+$/ && token < 1000000 && before != ".") {
			# More room than is used is seen by nobody.
			if (code !~ /ALIS_NEW\(/)
				put(k, RLENGTH, token + 1)
			if (token > 0)
				put(k, RLENGTH, token - 1)
		} else if (token == "true")
			put(k, RLENGTH, "false")
		else if (token == "false")
			put(k, RLENGTH, "true")
		if (before == "!" && RLENGTH > 0)
			put(k - 1, 1, " ")
	}
	if ((k = index(code, "++")) > 0)
		put(k, 2, "--")
	if ((k = index(code, "--")) > 0)
		put(k, 2, "++")
}

BEGIN {
	FS = "\n"
	operator_count = split("< <= >=,<= < >,> >= <=,>= > <,== !=,!= ==,&& ||," \
	    "|| &&,+ -,- +,* /,/ *,% *,+= -=,-= +=", operator, ",")
}
{
	code = blank($0)
	if (/^#/ || /\\$/ || in_macro) {
		in_macro = /\\$/
		next
	}
	if (/^static const .*\{$/ || /^const .*\{$/ || /^struct .*\{$/ ||
	    /^enum .*\{$/ || /^typedef /)
		in_table = 1
	if (/^}/)
		in_table = 0
	# Only the statements of functions: what is indented.
	if (in_table || code !~ /^\t/ || code ~ /static const|_Static_assert|assert\(/)
		next
	operators(code)
	words(code)
	if (code ~ /^\t+(else )?if \(.*\)( \{)?$/) {
		at = index(code, "if (") + 3
		n = length(code) - at
		if (code ~ / \{$/)
			n -= 2
		put(at, n + 1, "(!" substr($0, at, n + 1) ")")
	}
	if (code ~ /^\t+return [^;]+;$/ && code !~ /return (0|NULL|true|false);/)
		put(index(code, "return"), 0, "return 0;")
	# A whole statement; a line that goes on another begins with more blanks.
	if (code ~ /^\t+[a-z_][A-Za-z_0-9>.\[\]-]*( [-+*]?= |\().*;$/ &&
	    code !~ /^\t+(return|case|default|goto|while|for|if|else)/ &&
	    last ~ /[;{})]$/)
		put(1, 0, ";")
	if (code ~ /^\t+(break|continue);$/)
		put(1, 0, ";")
	if (code ~ /[^ \t]/)
		last = code
}
