# Reads what 'strace -y' saw of a program that writes, and says whether the
# power could have failed at any time without loss: every byte is on the disk
# before a name is given to it, every object and its folder before the
# reference that needs them, the reference before the summary, that before the
# index; and no folder that got a name is left at the end.
# Prints faults; the exit status is 1 if there are any.

function fault(words) {
	print words
	faults++
}

function plain(path) {
	gsub(/\/+/, "/", path)
	sub(/\/$/, "", path)
	return path
}

function above(path) {
	sub(/\/[^\/]*$/, "", path)
	return path
}

# The quoted words of the line, into word[].
function words_read(   n, i, part) {
	n = split($0, part, "\"")
	words = 0
	for (i = 2; i <= n; i += 2)
		word[++words] = plain(part[i])
}

# The path that strace puts behind a descriptor.
function path_of_fd(   at, rest) {
	at = index($0, "<")
	rest = substr($0, at + 1)
	return plain(substr(rest, 1, index(rest, ">") - 1))
}

function is_object(path) {
	return path ~ /\/objects\/[0-9a-f][0-9a-f]\/[0-9a-f]*$/
}

function is_reference(path) {
	return path ~ /\/\.git\/refs\// && path !~ /\.lock$/
}

function is_summary(path) {
	return path ~ /\/oppsummering\/status\.[a-z]*$/
}

function is_index(path) {
	return path ~ /\/\.git\/index$/
}

# What people or git read by that name.
function is_seen(path) {
	return is_object(path) || is_reference(path) || is_index(path) ||
	    (path !~ /\/\.git\// && path !~ /\/\.alis-[^\/]*$/)
}

function objects_stand(   path) {
	for (path in dirty)
		if (dirty[path] && is_object(path))
			fault("the reference moves before the object is on the disk: " path)
	for (path in pending)
		if (pending[path] && path ~ /\/objects(\/|$)/)
			fault("the reference moves before the folder is on the disk: " path)
	if (lock_pending != "")
		fault("the reference moves before the lock is on the disk: " lock_pending)
}

function rest_stands(what,   path) {
	for (path in pending)
		if (pending[path] && path !~ /\/\.git(\/(objects|logs).*)?$/)
			fault(what " comes before the folder is on the disk: " path)
}

# The name 'to' is given to the bytes of 'from'.
function named(from, to) {
	if (is_seen(to) && dirty[from])
		fault("it has a name before its bytes are on the disk: " to)
	if (is_object(to)) {
		objects++
		if (references)
			fault("the reference moved before the object was there: " to)
	}
	if (is_reference(to)) {
		objects_stand()
		references++
	}
	if (is_summary(to)) {
		if (references)
			summaries++
		else if (commits)
			fault("the summary comes before the reference: " to)
		if (pending_reference())
			fault("the summary comes before the reference is on the disk")
	}
	if (is_index(to)) {
		rest_stands("the index")
		if (summaries < 2)
			fault("the index comes before the summary")
		indexes++
	} else if (indexes && is_seen(to))
		fault("it comes behind the index: " to)
	if (to !~ /\/\.git\/index\.(lock|alis)$/)
		pending[above(to)] = 1
}

function pending_reference(   path) {
	for (path in pending)
		if (pending[path] && path ~ /\/\.git\/refs/)
			return 1
	return 0
}

/= -1 E/ { next }

/^write\(|^pwrite64\(/ {
	dirty[path_of_fd()] = 1
}

/^(openat|open)\(.*O_CREAT/ {
	words_read()
	if (word[words] ~ /\/\.git\/index\.lock$/)
		lock_pending = above(word[words])
}

/^(fsync|fdatasync)\(/ {
	path = path_of_fd()
	delete dirty[path]
	delete pending[path]
	if (path == lock_pending)
		lock_pending = ""
}

/^utimensat\(/ {
	words_read()
	if (is_object(word[1]))
		dirty[word[1]] = pending[above(word[1])] = 1
}

/^mkdir\(/ {
	words_read()
	pending[above(word[1])] = 1
}

/^mkdirat\(/ {
	words_read()
	pending[path_of_fd()] = 1
}

/^(rename|link)(at|at2)?\(/ {
	words_read()
	named(word[1], word[2])
	if (dirty[word[1]])
		dirty[word[2]] = 1
	if ($0 ~ /^rename/)
		delete dirty[word[1]]
}

/^unlink/ {
	words_read()
	delete dirty[word[words]]
}

END {
	rest_stands("the end")
	for (path in pending)
		if (pending[path] && path ~ /\/\.git$/)
			fault("the end comes before the folder is on the disk: " path)
	if (commits && (!objects || references != 1 || summaries != 2 || indexes != 1))
		fault("this is no commit: " objects + 0 " objects, " \
			references + 0 " references, " summaries + 0 \
			" summaries, " indexes + 0 " index")
	if (!faults && !quiet)
		printf "%d objects, %d reference, %d summary files, %d index\n",
			objects, references, summaries, indexes
	exit faults > 0
}
