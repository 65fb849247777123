import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { isInShard, parseShard } from "../../src/build/shard.ts";
import { root } from "../cli/run.ts";

const page = readFileSync(join(root, "docs/scale.md"), "utf8");

interface Workflow {
  env: Record<string, string>;
  jobs: Record<string, { needs?: string; steps: { run?: string }[]; strategy?: { matrix: { shard: number[] } } }>;
}

it("prints a workflow whose shards are all of the cards, before the build that publishes", () => {
  const [, yaml = ""] = /^```yaml\n(name: Site[\s\S]*?)^```$/m.exec(page) ?? [];
  const { jobs } = parse(yaml, { strict: true, uniqueKeys: true }) as Workflow;
  const commands = Object.fromEntries(Object.entries(jobs).map(([name, { steps }]) => [name, steps.at(-1)?.run ?? ""]));
  expect(jobs.site?.needs).toBe("cards");
  expect(commands.site).toBe("npx keyfigures build");
  const numbers = jobs.cards?.strategy?.matrix.shard ?? [];
  const shards = numbers.map((number) =>
    parseShard((commands.cards ?? "").replace(/^.* --shard \$\{\{ matrix\.shard \}\}/, String(number))),
  );
  expect(new Set(shards.map(({ of }) => of))).toEqual(new Set([numbers.length]));
  for (const digest of ["0000000000000000", "3f9c2a71b0de4581", "ffffffffffffffff", "00000001aaaaaaaa"])
    expect(shards.filter((shard) => isInShard(digest, shard))).toHaveLength(1);
});

it("names the variables that the program reads, and no others", () => {
  const room = join(root, "src/store");
  const code = readdirSync(room, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readFileSync(join(room, name), "utf8"))
    .join("\n");
  const named = (text: string) => new Set(text.match(/\b(?:KEYFIGURES_STORE|AWS_[A-Z0-9]+)(?:_[A-Z0-9]+)*\b/g));
  const inDocs = named(page);
  for (const name of inDocs) expect(code).toContain(name);
  // The command line of AWS has these for the same things.
  for (const name of named(code)) if (!/^AWS_(DEFAULT_REGION|ENDPOINT_URL)$/.test(name)) expect(inDocs).toContain(name);
});

it("names the package that each address takes", () => {
  const { peerDependencies } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  for (const name of ["aws4fetch", "ioredis", "unstorage"]) {
    expect(page).toContain(`npm install --save-dev ${name}`);
    expect(peerDependencies).toHaveProperty([name]);
  }
});
