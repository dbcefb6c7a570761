/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>

/*
 * One at a time, whichever library: held only while one is loaded, and seen
 * by nobody. One of the few variables that can change (docs/architecture.md).
 */
static pthread_mutex_t loading = PTHREAD_MUTEX_INITIALIZER;

/* What the system says, which begins with the name that our words have. */
static int failed(const struct alis_library *library, struct alis_err *err)
{
	const char *said = dlerror();
	size_t n = strlen(library->file);

	alis_fail(err, ALIS_EIO, "cannot load the library %1",
	    alis_str_of(library->file));
	if (said == NULL)
		return err->code;
	if (strncmp(said, library->file, n) == 0 && said[n] == ':')
		said += n + 1 + (said[n + 1] == ' ');
	return alis_err_reason(err, said);
}

/* Pointers to functions of any type are alike in size, but not in type: their
 * bytes are copied. */
static void put(void *functions, size_t i, void *address)
{
	memcpy(
	    (char *)functions + i * sizeof(address), &address, sizeof(address));
}

static bool is_loaded(const struct alis_library *library)
{
	void *last = NULL;

	memcpy(&last,
	    (char *)library->functions + (library->count - 1) * sizeof(last),
	    sizeof(last));
	return last != NULL;
}

/* In order: only when the last function has its address are all there. */
static int load(const struct alis_library *library, struct alis_err *err)
{
	/* By need, as the linker would have it. Never closed: what it has
	 * left with the C library may be called until the program ends. */
	void *opened = dlopen(library->file, RTLD_LAZY | RTLD_LOCAL);
	const char *name = library->names;

	if (opened == NULL)
		return failed(library, err);
	for (size_t i = 0; i < library->count; i++) {
		void *address = dlsym(opened, name);
		if (address == NULL)
			return failed(library, err);
		put(library->functions, i, address);
		name += strlen(name) + 1;
	}
	return ALIS_OK;
}

int alis_library_load(const struct alis_library *library, struct alis_err *err)
{
	int rc = ALIS_OK;

	(void)pthread_mutex_lock(&loading);
	if (!is_loaded(library))
		rc = load(library, err);
	(void)pthread_mutex_unlock(&loading);
	return rc;
}
