# alis: a library, a program, their tests.
#
#   make            the program, build/alis
#   make demo       installs what is missing, builds, shows what alis does
#   make test       all tests; the last line counts them
#   make accept     writes what alis prints now into tests/golden/*.t
#   make property   PROPERTY_RUNS=100000 journals drawn from PROPERTY_SEED=1,
#                   counted by alis and a second time, slowly
#   make attack     tries to find out from figures of groups what they hide:
#                   ATTACK_RUNS=20000 cohorts drawn from ATTACK_SEED=1
#   make crash      'alis commit' killed and refused at every call, and raced
#   make harden     every command with memory, files, disks, streams, signals and
#                   clocks that fail it, at every call
#   make valgrind   the golden tests with alis under valgrind
#   make bench      what journals cost beside ledger, hledger and others, and
#                   history beside git, in one run: the tables of
#                   docs/performance.md. BENCH_ENTRIES=1000000 BENCH_ROUNDS=5
#                   BENCH_COHORT=300; tests/bench/bench.sh says more
#   make bench-check   instructions counted, and compared with those recorded
#                   by 'make bench-record': more than 5 % over fails
#   make measure    the guard's figures in docs/privacy.md, measured anew
#   make coverage   all tests with lines and branches counted: a table for each
#                   folder of src/, build/coverage.txt and build/coverage/ for
#                   each line; under 95 % of lines or 90 % of branches fails
#   make mutate     faults put into ledger, rule and post, MUTANTS=300 drawn from
#                   MUTATE_SEED=1: does a test fail for each? MUTANTS=all for all
#   make fuzz       libFuzzer for FUZZ_SECONDS=600 on journals, and a quarter
#                   of it on each other target; needs clang
#   make fuzz-long  each target until 10 million executions or 15 minutes of a
#                   processor; goes on where it was ended
#   make reproducible   two builds, in two folders, give the same bytes
#   make lint       clang-format, clang-tidy, cppcheck, gcc -fanalyzer and mandoc
#   make format     lays the C code out
#   make po         brings src/po/*.po up to date with the texts of the sources
#   make install    into $(DESTDIR)$(PREFIX); make uninstall takes it away
#   make clean      removes build/
#
#   DEPS=no         installs nothing; says what is missing
#   CC=clang        another compiler; each has its own folder under build/
#   LOAD=           links all libraries; else libgit2 and libedit are loaded
#                   when they are needed
#   SAN=1           under the address and undefined-behaviour sanitizers
#   COV=1           counts what is run (clang); see 'make coverage'
#   CI=1            warnings are errors
#   V=1             shows the commands
MAKEFLAGS += --no-builtin-rules
VERSION = 0.1.0
PREFIX ?= /usr/local
CFLAGS ?= -O2 -g

WARN = -Wall -Wextra -Wshadow -Wconversion -Wno-sign-conversion -Wcast-qual \
       -Wwrite-strings -Wmissing-prototypes -Wstrict-prototypes -Wvla \
       -Wformat=2 -Wundef
DEFS = -Iinclude -D_XOPEN_SOURCE=700 -D_FILE_OFFSET_BITS=64 \
       -DALIS_VERSION=\"$(VERSION)\"
SANFLAGS = -fsanitize=address,undefined -fno-sanitize-recover=all \
           -fno-omit-frame-pointer -DALIS_ARENA_DEBUG -DALIS_KEEPS_POWER
# Counted in a file that all processes share, so that one that is killed has
# counted all it did. The file is named here because tests clear the environment.
COVFLAGS = -fcoverage-mapping -fprofile-update=atomic \
           -fprofile-instr-generate='$(abspath $(B))/counts/%c%m.profraw' \
           -mllvm -runtime-counter-relocation \
           -Wno-unused-command-line-argument

# Asked once, and only when a recipe needs it: 'deps' may have to come first.
once = $(eval $(1) := $(shell $(2)))$($(1))
NEEDS = libgit2 libpcre2-8 libutf8proc jansson libmd libedit
CFLAGS_LIBS = $(call once,CFLAGS_LIBS,pkg-config --cflags $(NEEDS))
LIBS = $(call once,LIBS,pkg-config --libs $(filter-out $(LOADED),$(NEEDS))) \
       -ldl
CFLAGS_TEST = $(call once,CFLAGS_TEST,pkg-config --cflags cmocka)
LIBS_GIT = $(call once,LIBS_GIT,pkg-config --libs libgit2)
LIBS_TEST = $(call once,LIBS_TEST,pkg-config --libs cmocka libgit2)

# Loaded when they are first needed: with all that they need in turn, loading
# takes longer than most commands. What cannot be loaded is linked.
LOAD ?= $(if $(STATIC),,libgit2 libedit)
FILE_libgit2 = $(call once,FILE_libgit2,sh src/library.sh file '$(CC)' libgit2)
FILE_libedit = $(call once,FILE_libedit,sh src/library.sh file '$(CC)' libedit)
LOADED = $(foreach library,$(LOAD),$(if $(FILE_$(library)),$(library)))
loaded = $(if $(filter $(1),$(LOADED)),-I$(B)/gen '-D$(2)_FILE="$(FILE_$(1))"')

# What counts what was run writes that at its end: docs/hardening.md.
COUNTS = $(if $(findstring -fprofile,$(CFLAGS))$(findstring coverage,$(CFLAGS))$(COV),-DALIS_KEEPS_POWER)

# Comparisons are not traced: the dictionary has the words, and it is thrice
# as fast.
FUZZFLAGS = -fsanitize=fuzzer-no-link -fno-sanitize-coverage=trace-cmp

# What a compiler can do against faults that are exploited: docs/hardening.md.
# Names of files are from here, whatever folder the sources are in: two builds
# give the same bytes.
HARDEN = $(HARDEN_COMPILE) \
         $(if $(SAN)$(COV),,$(if $(filter -O -O1 -O2 -O3 -Os -Oz -Og,$(CFLAGS)),$(FORTIFY))) \
         $(if $(COV),,'-ffile-prefix-map=$(CURDIR)=.')
HARDEN_COMPILE = $(call once,HARDEN_COMPILE,sh src/harden.sh compile '$(CC)')
FORTIFY = $(call once,FORTIFY,sh src/harden.sh fortify '$(CC)')
HARDEN_LINK = $(filter-out $(if $(STATIC),-pie),$(call once,HARDENED,sh src/harden.sh link '$(CC)'))
STATIC = $(findstring -static,$(CC) $(CFLAGS) $(LDFLAGS))

FLAGS = -std=c17 $(WARN) $(if $(CI),-Werror) $(HARDEN) $(CFLAGS) \
        $(if $(SAN),$(SANFLAGS)) $(if $(FUZZ),$(FUZZFLAGS)) \
        $(if $(COV),$(COVFLAGS)) $(COUNTS)
quiet = $(if $(V),,@echo '$(1)' &&)
compile = $(call quiet,$(CC) $<) $(CC) $(DEFS) $(CPPFLAGS) $(FLAGS) \
          $(CFLAGS_LIBS) -MMD -MP -c -o $@ $<
link = $(call quiet,$(CC) $@) $(CC) $(FLAGS) $(HARDEN_LINK) $(LDFLAGS) \
       -o $@ $(filter %.o,$^) $(filter %.a,$^) $(LIBS)

B     = build/$(notdir $(firstword $(CC)))$(if $(SAN),-san)$(if $(FUZZ),-fuzz)$(if $(COV),-cov)$(if $(CI),-ci)
BOOKS = $(sort $(wildcard src/post/books/*.regler))
PROG  = $(sort $(wildcard src/cli/*.c))
LIB   = $(filter-out $(PROG),$(sort $(wildcard src/*/*.c))) gen/books.c gen/messages.c \
        gen/catalogues.c
UNIT  = $(wildcard tests/unit/*.c)
PROPERTY = $(wildcard tests/property/*.c)
PROPERTY_RUNS ?= 100000
PROPERTY_SEED ?= 1
ATTACK = $(wildcard tests/attack/*.c)
ATTACK_RUNS ?= 20000
ATTACK_SEED ?= 1
EXCHANGE = $(wildcard tests/exchange/*.c)
MEASURE = $(wildcard tests/measure/*.c)
FUZZED  = $(filter-out replay shared shelf,$(patsubst tests/fuzz/%.c,%,$(wildcard tests/fuzz/*.c)))
FUZZ_SECONDS ?= 600
obj   = $(patsubst %.c,$(B)/%.o,$(1))

all: $(B)/alis
	@ln -sfn $(<:build/%=%) build/alis

$(B)/libalis.a: $(call obj,$(LIB))
	$(call quiet,$(AR) $@) rm -f $@ && $(AR) qcs $@ $^
$(B)/alis: $(call obj,$(PROG)) $(B)/libalis.a
	$(link)
$(B)/unit: $(call obj,$(UNIT)) $(B)/libalis.a | $(B)/alis
	$(link) $(LIBS_TEST)

$(B)/property: $(call obj,$(PROPERTY)) $(B)/libalis.a
	$(link)

# By linear programming, which nothing else here needs.
$(call obj,$(ATTACK)): | deps-test
$(B)/attack: $(call obj,$(ATTACK)) $(B)/libalis.a
	$(link) -lglpk -lm

$(B)/exchange: $(call obj,$(EXCHANGE)) $(B)/libalis.a
	$(link)

$(B)/measure: $(call obj,$(MEASURE)) $(B)/libalis.a
	$(link)

# What 'bench' needs besides: a typist, invented events, a clock. The last
# forks, and is the quicker for having no libraries.
$(B)/latency: $(B)/tests/bench/latency.o $(B)/libalis.a
	$(link)
$(B)/events $(B)/runner: LIBS =
$(B)/events $(B)/runner: $(B)/%: $(B)/tests/bench/%.o
	$(link)

$(B)/fetch $(B)/faulty: $(B)/%: $(B)/tests/servers/%.o $(B)/libalis.a
	$(link)


# Each target twice: with libFuzzer, and to replay what it has found. What
# changes its inputs knows lines, or the tokens of JSON.
$(B)/fuzz/%: LDFLAGS += -fsanitize=fuzzer
MUTATE = $(B)/tests/fuzz/mutate
$(B)/fuzz/objects $(B)/replay/objects: $(B)/tests/fuzz/shelf.o
$(B)/fuzz/objects $(B)/replay/objects: LIBS_MORE = $(LIBS_GIT)
$(B)/fuzz/summary: $(MUTATE)/tokens.o
$(patsubst %,$(B)/fuzz/%,$(filter-out summary,$(FUZZED))): $(MUTATE)/lines.o
$(B)/fuzz/%: $(B)/tests/fuzz/%.o $(B)/tests/fuzz/shared.o $(B)/libalis.a
	@mkdir -p $(@D)
	$(link) $(LIBS_MORE)
$(B)/replay/%: $(B)/tests/fuzz/%.o $(B)/tests/fuzz/shared.o \
             $(B)/tests/fuzz/replay.o $(B)/libalis.a
	@mkdir -p $(@D)
	$(link) $(LIBS_MORE)

$(B)/%.o: %.c Makefile | deps-build
	@mkdir -p $(@D)
	$(compile)
$(B)/gen/%.o: $(B)/gen/%.c Makefile | deps-build
	$(compile)

# Data that the program carries. A folder's time changes with its names.
embed = @mkdir -p $(@D) && sh src/embed.sh $(1) >$@.new && mv $@.new $@
$(B)/gen/books.c: src/embed.sh src/post/books $(BOOKS)
	$(call embed,books $(BOOKS))
PAGES = docs/messages.md docs/messages.nb.md docs/messages.nn.md
$(B)/gen/messages.c: src/embed.sh $(PAGES)
	$(call embed,messages $(PAGES))

# Libraries that are loaded: what is called of each stands in a list.
$(B)/gen/%.h: src/library.sh
	@mkdir -p $(@D)
	@sh src/library.sh header $* $(filter %.functions,$^) >$@.new && mv $@.new $@
$(B)/gen/libgit2.h: src/git/libgit2.functions
$(B)/gen/libedit.h: src/cli/libedit.functions
$(call obj,$(wildcard src/git/*.c)): $(B)/gen/libgit2.h
$(B)/src/git/%.o: DEFS += $(call loaded,libgit2,LIBGIT2)
$(call obj,src/cli/ask.c): $(B)/gen/libedit.h
$(call obj,src/cli/ask.c): DEFS += $(call loaded,libedit,LIBEDIT)

MO    = $(B)/gen/nb.mo $(B)/gen/nn.mo
$(MO): $(B)/gen/%.mo: src/po/%.po | deps-build
	@mkdir -p $(@D)
	$(call quiet,msgfmt $<) msgfmt --check-format --check-domain \
		--endianness=little --no-hash -o $@ $<
$(B)/gen/catalogues.c: src/embed.sh $(MO)
	$(call embed,catalogues $(MO))

# Each tests/unit/NAME.c has int test_NAME(void); main.c gets the list.
GROUPS = $(patsubst tests/unit/%.c,X(%),$(filter-out %/main.c,$(UNIT)))
$(B)/tests/unit/%.o: FLAGS += '-DUNIT_GROUPS(X)=$(GROUPS)' $(CFLAGS_TEST) \
                            '-DUNIT_PROGRAM="$(abspath $(B))/alis"'
$(call obj,$(UNIT)): | deps-test
$(B)/tests/unit/main.o: tests/unit

# What is missing is installed by 'demo' and the tests; else it is only named.
deps-build deps-test deps-lint deps-san deps-cov: deps-%:
	@CC='$(CC)' sh src/deps.sh $* $(if $(MAY_INSTALL),,--check)
# One after the other, for make -j: a package manager works alone.
deps-build: $(if $(SAN),deps-san)
deps-test: deps-build
deps-lint: deps-test
# Shells and editors: without them their tests are skipped.
deps-hosts: deps-test
	@sh src/deps.sh hosts $(if $(MAY_INSTALL),,--check) || true
demo test accept crash harden valgrind property attack measure fuzz-run fuzz-long-run lint bench \
bench-check bench-record coverage coverage-run mutate mutate-run: \
        MAY_INSTALL = $(filter-out no,$(or $(DEPS),yes))
# What is measured beside alis: what cannot be had is left out.
deps-bench: deps-test
	@sh src/deps.sh bench $(if $(MAY_INSTALL),,--check) || true

TESTED = all $(B)/unit $(B)/fetch $(B)/faulty $(B)/property $(B)/exchange \
         $(B)/attack $(B)/events $(FUZZED:%=$(B)/replay/%)
demo: all
	@sh samples/demo.sh "$(CURDIR)/$(B)/alis"
# All of 'test' and then what it counted; a test that fails here fails there.
coverage: | deps-cov
	@$(MAKE) --no-print-directory CC=$(if $(findstring clang,$(CC)),'$(CC)',clang) \
		COV=1 CFLAGS=-O1 coverage-run
coverage-run: $(TESTED) | deps-hosts
	@CC='$(CC)' WARN='$(WARN)' LOADED='$(LOADED)' sh tests/coverage.sh $(B)
test: $(TESTED) | deps-hosts
	@CC='$(CC)' WARN='$(WARN)' LOADED='$(LOADED)' sh tests/run.sh $(B)
# In a folder of its own: the program is made anew for each fault.
MUTANTS ?= 300
MUTATE_SEED ?= 1
MUTATED ?=
mutate:
	@$(MAKE) --no-print-directory CC='$(CC)' B=build/mutate CFLAGS=-O1 mutate-run
mutate-run: all $(B)/unit $(B)/property | deps-test
	@CC='$(CC)' FLAGS='-std=c17 $(filter-out -DALIS%,$(DEFS)) -O1' LIBS='$(LIBS)' \
		LIBS_TEST='$(LIBS_TEST)' sh tests/mutate/mutate.sh $(B) \
		'$(MUTANTS)' '$(MUTATE_SEED)' $(MUTATED)
accept: all | deps-test
	@sh tests/golden.sh $(B) accept
valgrind: all | deps-lint
	@sh tests/golden.sh $(B) --valgrind
property: $(B)/property
	@$< $(PROPERTY_RUNS) $(PROPERTY_SEED)
attack: $(B)/attack
	@$< $(ATTACK_RUNS) $(ATTACK_SEED) long
bench: all $(B)/events $(B)/runner $(B)/latency | deps-bench
	@sh tests/bench/bench.sh $(B)
# What counts, not how long it takes: the same on a busy machine.
bench-check: all $(B)/events | deps-lint
	@CC='$(CC)' CFLAGS='$(CFLAGS)' sh tests/bench/check.sh $(B)
bench-record: all $(B)/events | deps-lint
	@CC='$(CC)' CFLAGS='$(CFLAGS)' sh tests/bench/check.sh $(B) --record
# What is committed, built twice.
reproducible: | deps-build
	@CC='$(CC)' sh tests/reproducible.sh
crash: all | deps-test
	@CC='$(CC)' sh tests/crash/crash.sh $(B)
harden: all | deps-test
	@CC='$(CC)' sh tests/harden/harden.sh $(B)
measure: $(B)/measure
	@sh tests/measure.sh $<
fuzz:
	@$(MAKE) --no-print-directory CC=$(if $(findstring clang,$(CC)),'$(CC)',clang) \
		SAN=1 FUZZ=1 fuzz-run
fuzz-long:
	@$(MAKE) --no-print-directory CC=$(if $(findstring clang,$(CC)),'$(CC)',clang) \
		SAN=1 FUZZ=1 fuzz-long-run
fuzz-long-run: $(FUZZED:%=$(B)/fuzz/%)
	@sh tests/fuzz-long.sh $(B) $(FUZZED)
fuzz-run: $(FUZZED:%=$(B)/fuzz/%)
	@sh tests/fuzz.sh $(B) $(FUZZ_SECONDS) $(FUZZED)
lint: | deps-lint
	@sh tests/lint.sh
format:
	clang-format -i include/*/*.h $(wildcard src/*/*.[ch] tests/*/*.[ch] tests/fuzz/mutate/*.[ch])
po: | deps-test
	@sh src/po/update.sh
clean:
	rm -rf build
help:
	@sed -n 's/^# \{0,1\}//p; /^[A-Z]/q' Makefile

D    = $(DESTDIR)$(PREFIX)
MAN  = $(foreach page,$(notdir $(wildcard docs/man/*.[1-8])), \
         man$(patsubst .%,%,$(suffix $(page)))/$(page))
DOCS = $(wildcard LICENSE README.md docs/*.md docs/*.sh) $(BOOKS)
BASH = $D/share/bash-completion/completions
ZSH  = $D/share/zsh/site-functions
FISH = $D/share/fish/vendor_completions.d
install: all
	install -d $D/bin $D/share/doc/alis $(BASH) $(ZSH) $(FISH) \
		$(addprefix $D/share/man/,$(sort $(dir $(MAN))))
	install -m755 $(B)/alis $D/bin/alis
	install -m644 $(DOCS) $D/share/doc/alis
	install -m644 src/completion/alis.bash $(BASH)/alis
	install -m644 src/completion/_alis $(ZSH)/_alis
	install -m644 src/completion/alis.fish $(FISH)/alis.fish
	$(foreach page,$(MAN),install -m644 docs/man/$(notdir $(page)) \
		$D/share/man/$(page) &&) true
uninstall:
	rm -f $D/bin/alis $(addprefix $D/share/man/,$(MAN)) $(BASH)/alis \
		$(ZSH)/_alis $(FISH)/alis.fish
	rm -rf $D/share/doc/alis

.PHONY: all demo test accept crash harden reproducible valgrind property attack bench bench-check \
        bench-record measure coverage coverage-run mutate mutate-run fuzz fuzz-run fuzz-long \
        fuzz-long-run lint format po \
        clean help install uninstall deps-build deps-test deps-hosts deps-bench \
        deps-lint deps-san deps-cov
# Objects of the fuzzers are not made to be thrown away.
.SECONDARY: $(call obj,$(wildcard tests/fuzz/*.c))
.DELETE_ON_ERROR:
-include $(patsubst %.o,%.d,$(call obj,$(LIB) $(PROG) $(UNIT) $(PROPERTY) $(ATTACK) $(EXCHANGE) $(MEASURE) $(wildcard tests/fuzz/*.c tests/fuzz/mutate/*.c tests/servers/*.c tests/bench/*.c)))
