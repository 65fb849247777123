import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse, parseDocument } from "yaml";
import { defaultEffects } from "../../src/base/effects.ts";
import { workerCommand } from "../../src/cli/worker.ts";
import { farmAddress } from "../../src/farm/address.ts";
import { queueName } from "../../src/farm/queue.ts";
import { queueStates } from "../../src/farm/queue-lengths.ts";
import { outcomes } from "../../src/farm/worker.ts";
import { root } from "../cli/run.ts";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const page = read("docs/scale.md");

/** A block of YAML that begins so. */
function yamlFrom(start: string): string {
  const block = [...page.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].find(([, text]) => text?.startsWith(start));
  return block?.[1] ?? "";
}

/** Seconds that a worker ends its cards for. */
const drain = Number(/drain = (\d+)_000/.exec(read("src/cli/worker.ts"))?.[1]);

test("prints a compose file whose workers find their Redis, and have the time to end", () => {
  const { services, volumes } = parse(yamlFrom("name: cards"), { strict: true, uniqueKeys: true });
  const { redis, worker } = services;
  expect(redis.command).toContain("--maxmemory-policy noeviction");
  expect(farmAddress(worker.environment.KEYFIGURES_FARM.replace(/\$\{\w+:\?\}/, "secret"), {}).url.hostname).toBe(
    "redis",
  );
  expect(worker.depends_on).toEqual(["redis"]);
  expect(Object.keys(volumes)).toEqual(redis.volumes.map((volume: string) => volume.split(":")[0]));
  expect(worker.volumes[0].split(":")[1]).toBe(new URL(worker.environment.KEYFIGURES_STORE).pathname);
  const [, port] = /worker --port (\d+)$/.exec(worker.command) ?? [];
  expect(worker.healthcheck.test.join(" ")).toContain(`:${port}/health`);
  expect(Number.parseInt(worker.stop_grace_period, 10)).toBeGreaterThan(drain);
});

test("prints a Deployment, scaled by the queue's length, whose workers have the time to end", () => {
  const [deployment, scaled] = ["apiVersion: apps/v1", "apiVersion: keda.sh/v1alpha1"].map((start) =>
    parse(yamlFrom(start), { strict: true, uniqueKeys: true }),
  );
  const { selector, template } = deployment.spec;
  expect(template.metadata.labels).toEqual(selector.matchLabels);
  expect(template.spec.terminationGracePeriodSeconds).toBeGreaterThan(drain);
  const [container] = template.spec.containers;
  const port = container.command[container.command.indexOf("--port") + 1];
  expect(container.ports).toEqual([{ name: container.readinessProbe.httpGet.port, containerPort: Number(port) }]);
  expect(template.metadata.annotations["prometheus.io/port"]).toBe(port);
  for (const part of container.command) expect(typeof part).toBe("string");
  expect(scaled.spec.scaleTargetRef.name).toBe(deployment.metadata.name);
  const [trigger] = scaled.spec.triggers;
  expect(trigger.metadata.listName).toBe(`bull:${queueName}:wait`);
  for (const value of Object.values(trigger.metadata)) expect(typeof value).toBe("string");
});

test("prints nothing that its language does not take, and no YAML that is not looked at here or beside its store", () => {
  const blocks = [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = "", text = ""]) => [
    language,
    text,
  ]);
  const check: Record<string, (text: string) => { status: number | null; stderr: string }> = {
    sh: (input) => spawnSync("bash", ["-n"], { input, encoding: "utf8" }),
    mjs: (input) => spawnSync(process.execPath, ["--check", "--input-type=module", "-"], { input, encoding: "utf8" }),
    yaml: (text) => {
      const { errors, warnings } = parseDocument(text, { strict: true, uniqueKeys: true });
      return { status: errors.length + warnings.length, stderr: [...errors, ...warnings].join("\n") };
    },
  };
  for (const [language = "", text = ""] of blocks) {
    const { status, stderr } = check[language]?.(text) ?? { status: 1, stderr: `who reads ${language}?` };
    expect(stderr).toBe("");
    expect(status).toBe(0);
  }
  expect(blocks.filter(([language]) => language === "yaml").map(([, text]) => text?.split("\n")[0])).toEqual([
    "name: Site",
    "name: cards",
    "apiVersion: apps/v1",
    "apiVersion: keda.sh/v1alpha1",
  ]);
});

test("starts workers with options that they have", () => {
  const compose = parse(yamlFrom("name: cards")).services.worker.command.split(" ");
  const [container] = parse(yamlFrom("apiVersion: apps/v1")).spec.template.spec.containers;
  for (const [program, command, ...args] of [compose, container.command]) {
    expect([program, command]).toEqual(["node_modules/.bin/keyfigures", "worker"]);
    const worker = workerCommand(defaultEffects).exitOverride();
    expect(worker.parseOptions(args)).toEqual({ operands: [], unknown: [] });
    expect(worker.opts()).toMatchObject({ port: 9464 });
  }
});

test("names the metrics that a worker has, and what it may say of a card", () => {
  const code = read("src/farm/metrics.ts");
  const named = (text: string, pattern: RegExp) => new Set([...text.matchAll(pattern)].map(([, name]) => name));
  expect(named(page, /`(keyfigures_\w+)/g)).toEqual(named(code, /"(keyfigures_\w+)"/g));
  for (const name of [...outcomes, ...queueStates]) expect(page).toContain(`\`${name}\``);
});

test("shows what the model makes of what was measured", async () => {
  const { tableOf, assumed } = await import(join(root, "bench/scale-model.mjs"));
  const costs = JSON.parse(read("bench/farm/costs.json"));
  expect(page).toContain(tableOf(costs));
  // A builder asks for so many at most.
  expect(read("src/build/farm-pool.ts")).toContain(
    `const asked = ${assumed.asked.toLocaleString("en").replace(",", "_")};`,
  );
});
