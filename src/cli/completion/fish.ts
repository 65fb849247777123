import type { CommandLine, Flag } from "./command-line.ts";

/** https://fishshell.com/docs/current/completions.html */
export function fishCompletion(commands: readonly CommandLine[]): string {
  const lines = commands.flatMap(({ name, description, options, words }) => {
    const inside = `complete -c keyfigures -n '__fish_seen_subcommand_from ${name}'`;
    return [
      `complete -c keyfigures -f -n __fish_use_subcommand -a ${name} -d ${quoted(description)}`,
      ...options.map((flag) => `${inside} ${flagOf(flag)}`),
      ...(words.length > 0 ? [`${inside} -f -a ${quoted(words.join(" "))}`] : []),
    ];
  });
  return `${lines.join("\n")}\n`;
}

/** An option whose value is a path or free text is followed by files; one of names by them alone. */
function flagOf({ name, description, takesValue, words }: Flag): string {
  const long = `-l ${name.replace(/^--/, "")} -d ${quoted(description)}`;
  if (!takesValue) return long;
  return words.length > 0 ? `${long} -x -a ${quoted(words.join(" "))}` : `${long} -r`;
}

function quoted(text: string): string {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
