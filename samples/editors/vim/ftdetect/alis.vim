autocmd BufRead,BufNewFile *.alis setfiletype alis
