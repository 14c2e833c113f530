// What each shell has to be told. All of them ask the program itself what may come next, so nothing is listed here.

export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

/** The first line of an answer where files fit too. */
export const FILES = ":files";

const BASH = `# eval "$(sns-lint completion bash)"
_sns_lint() {
  local line cut word words
  line=\${COMP_LINE:0:COMP_POINT}
  read -ra words <<< "$line"
  [[ $line == *[[:space:]] ]] && words+=("")
  word=\${words[\${#words[@]}-1]}
  # bash takes what follows ":" and "=" for a word of its own.
  cut=\${word%"\${word##*[:=]}"}
  COMPREPLY=()
  while IFS=$'\\t' read -r line _; do
    if [[ $line == ${FILES} ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "\${word#"$cut"}")
    else
      [[ $line == *[:=] ]] && compopt -o nospace 2>/dev/null
      COMPREPLY+=("\${line#"$cut"}")
    fi
  done < <("\${words[0]}" completion words -- "\${words[@]:1}" 2>/dev/null)
}
complete -F _sns_lint sns-lint`;

const ZSH = `#compdef sns-lint
# eval "$(sns-lint completion zsh)"
_sns_lint() {
  local line value
  local -a described open
  for line in "\${(@f)$($words[1] completion words -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
    value=\${line%%$'\\t'*}
    if [[ $line == ${FILES}* ]]; then _files
    elif [[ $value == *[:=] ]]; then open+=("$value")
    elif [[ -n $value ]]; then described+=("\${value//:/\\:}:\${line#*$'\\t'}")
    fi
  done
  (( \${#open} )) && compadd -S '' -- "\${open[@]}"
  (( \${#described} )) && _describe sns-lint described
}
compdef _sns_lint sns-lint`;

const FISH = `# sns-lint completion fish | source
function __sns_lint_words
  set -l words (commandline -opc) (commandline -ct)
  for line in ($words[1] completion words -- $words[2..-1] 2>/dev/null)
    if test "$line" = "${FILES}"
      __fish_complete_path (commandline -ct)
    else
      echo $line
    end
  end
end
complete -c sns-lint -f -a "(__sns_lint_words)"`;

const POWERSHELL = `# sns-lint completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName sns-lint -ScriptBlock {
  param($word, $line, $cursor)
  $words = @($line.CommandElements | Where-Object { $_.Extent.EndOffset -le $cursor } | ForEach-Object { "$_" })
  $name, $rest = $words
  $asked = @($rest | Where-Object { $_ })
  if ($word -eq "") { $asked += '""' }
  & $name completion words -- @asked 2>$null | ForEach-Object {
    $value, $about = $_ -split "\`t", 2
    if ($value -eq "${FILES}") { [System.Management.Automation.CompletionCompleters]::CompleteFilename($word) }
    else {
      if (-not $about) { $about = $value }
      [System.Management.Automation.CompletionResult]::new($value, $value, "ParameterValue", $about)
    }
  }
}`;

/** To be run by the shell itself, in its start-up file or once. */
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: BASH,
  zsh: ZSH,
  fish: FISH,
  powershell: POWERSHELL,
};
