/* SPDX-License-Identifier: MIT */
#include <alis/base.h>

#if defined(__x86_64__) && defined(__GLIBC_PREREQ)
#if __GLIBC_PREREQ(2, 33)
#include <sys/platform/x86.h>
#endif
#endif

bool alis_cpu_has_avx2(void)
{
	/* The C library has asked the processor when the program was loaded. To
	 * ask again, as compilers do, takes a guest of a virtual machine a
	 * tenth of a millisecond. */
#if defined(CPU_FEATURE_ACTIVE)
	return CPU_FEATURE_ACTIVE(AVX2);
#elif defined(__x86_64__)
	return __builtin_cpu_supports("avx2");
#else
	return false;
#endif
}
