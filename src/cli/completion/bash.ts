import type { CommandLine } from "./command-line.ts";

/** https://www.gnu.org/software/bash/manual/html_node/Programmable-Completion.html; what nothing is said of is a file. */
export function bashCompletion(commands: readonly CommandLine[]): string {
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(({ name: flag, words }) => `    "${name} ${flag}") ${reply(words)} return ;;`),
  );
  const inside = commands.map(
    ({ name, options, words }) =>
      `    ${name}) case $current in -*) ${reply([...options.map((flag) => flag.name), "--help"])} ;; *) ${reply(words)} ;; esac ;;`,
  );
  return `_keyfigures() {
  local current=\${COMP_WORDS[COMP_CWORD]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [ "$COMP_CWORD" -eq 1 ]; then
    ${reply([...commands.map(({ name }) => name), "--help", "--version"])}
    return
  fi
  case "$command \${COMP_WORDS[COMP_CWORD-1]}" in
${values.join("\n")}
  esac
  case $command in
${inside.join("\n")}
  esac
}
complete -o bashdefault -o default -F _keyfigures keyfigures
`;
}

function reply(words: readonly string[]): string {
  return words.length === 0 ? ":;" : `COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$current"));`;
}
