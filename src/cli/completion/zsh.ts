import type { CommandLine, Flag } from "./command-line.ts";

/** https://zsh.sourceforge.io/Doc/Release/Completion-System.html#Completion-Functions; works by `source` and from `$fpath`. */
export function zshCompletion(commands: readonly CommandLine[]): string {
  const listed = commands.map(({ name, description }) => `    ${quoted(`${name}:${description}`)}`);
  const inside = commands.map(({ name, options, words }) => {
    const rest = words.length > 0 ? `*:name:(${words.join(" ")})` : "*:file:_files";
    const specs = [...options.map(specOf), "--help[show help]", rest];
    return `    ${name}) _arguments ${specs.map(quoted).join(" ")} ;;`;
  });
  return `#compdef keyfigures
_keyfigures() {
  local -a commands
  commands=(
${listed.join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${inside.join("\n")}
  esac
}
if [ "$funcstack[1]" = _keyfigures ]; then _keyfigures "$@"; else compdef _keyfigures keyfigures; fi
`;
}

function specOf({ name, description, takesValue, words }: Flag): string {
  const said = description.replace(/[[\]:]/g, "\\$&");
  if (!takesValue) return `${name}[${said}]`;
  return `${name}[${said}]:value:${words.length > 0 ? `(${words.join(" ")})` : "_files"}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
