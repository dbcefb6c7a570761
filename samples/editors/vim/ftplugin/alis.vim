" Journals of alis. Written by samples/editors/make.sh: change that.
if exists('b:did_ftplugin')
  finish
endif
let b:did_ftplugin = 1
setlocal commentstring=;\ %s comments=:;,:#
setlocal makeprg=alis\ check\ --format\ line
setlocal errorformat=%f:%l:%v:\ %t%*[^:]:\ %m
let b:undo_ftplugin = 'setlocal commentstring< comments< makeprg< errorformat<'
