# bash: what may follow is asked of the command itself (app/cli/table/completion.h).
_lanyard()
{
    local cur prev words cword line
    _get_comp_words_by_ref -n := cur prev words cword
    COMPREPLY=()
    while IFS= read -r line; do
        case $line in
        :files)
            compopt -o filenames
            mapfile -t COMPREPLY < <(compgen -f -- "$cur")
            ;;
        :programs) mapfile -t COMPREPLY < <(compgen -c -- "$cur") ;;
        *) COMPREPLY+=("${line%%$'\t'*}") ;;
        esac
    done < <("$1" complete "${words[@]:1:cword}" 2>/dev/null)
    __ltrim_colon_completions "$cur"
}
complete -F _lanyard lanyard
