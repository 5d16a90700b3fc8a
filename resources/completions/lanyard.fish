# fish: what may follow is asked of the command itself (app/cli/table/completion.h).
function __lanyard_complete
    set -l words (commandline -opc)
    for line in (command $words[1] complete $words[2..-1] (commandline -ct) 2>/dev/null)
        switch $line
            case :files
                __fish_complete_path (commandline -ct)
            case :programs
                __fish_complete_command
            case '*'
                echo $line
        end
    end
end
complete -c lanyard -f -a '(__lanyard_complete)'
