# Completion of alis for fish. What may stand at the cursor is asked of the
# program; this only hands it over.

# The files or folders that a word begins, which may be an option's value.
function __alis_paths --argument-names wanted word
    set -l option (string match -r -- '^--[a-z-]+=' $word)
    set -l begun (string replace -r -- '^--[a-z-]+=' '' $word)
    set -l ending /
    test $wanted != files; or set ending .alis
    test $wanted != rulebooks; or set ending .regler
    for path in (complete -C "'' $begun" | string replace -r '\t.*' '')
        string match -q -- '*/' $path; or string match -q -- "*$ending" $path
        and printf '%s\n' "$option$path"
    end
end

function __alis_complete
    set -l words (commandline -opc)
    set -l word (commandline -ct)
    set -l plain (string unescape -- $word)
    or set plain (string trim -lc \"\' -- $word)
    for line in (command alis complete -- $words[2..] "$plain" 2>/dev/null)
        set -l field (string split -m 2 \t -- $line)
        if test -n "$field[1]"
            printf '%s\n' $line
        else
            __alis_paths $field[2] "$word"
        end
    end
end

complete -c alis -f -a '(__alis_complete)'
