/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#include <stdarg.h>
#include <stdio.h>

int alis_fail(
    struct alis_err *err, enum alis_fault code, const char *format, ...)
{
	va_list args;

	err->code = code;
	va_start(args, format);
	vsnprintf(err->text, sizeof(err->text), format, args);
	va_end(args);
	return code;
}
