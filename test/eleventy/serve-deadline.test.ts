import { spawn } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { freePort } from "../free-port.ts";
import { command, eleventy, post, site } from "../someone-elses-site.ts";

const port = await freePort();

const env = { ...process.env, KEYFIGURES_DEADLINE: "4" };

it("serves on where a template of the site never ends, and draws it once it is mended", async () => {
  const template = "templates/cards/endless.js";
  const folder = await site({
    "a.md": post("Un", "cards: { template: endless }\n"),
    [template]: "export default () => { for (;;); };\n",
  });
  const server = spawn(process.execPath, [command, "--serve", `--port=${port}`, "--quiet"], { cwd: folder, env });
  let said = "";
  server.stderr.on("data", (data) => (said += data));
  server.stdout.on("data", (data) => (said += data));
  try {
    const card = () =>
      vi.waitFor(
        async () => {
          const html = await (await fetch(`http://localhost:${port}/a/`)).text();
          return /og:image" content="https:\/\/example\.org([^"]+)"/.exec(html)?.[1] as string;
        },
        { timeout: 30_000 },
      );
    const before = await card();
    const asked = fetch(`http://localhost:${port}${before}`).catch(() => undefined);
    // Meanwhile pages are served.
    expect((await fetch(`http://localhost:${port}/a/`)).status).toBe(200);
    expect((await asked)?.status).not.toBe(200);
    await vi.waitFor(() =>
      expect(said).toContain("card endless at og: cannot be drawn: it took longer than 4 seconds"),
    );
    await writeFile(
      join(folder, template),
      "export default () => ({ type: 'div', props: { style: { display: 'flex' } } });\n",
    );
    await writeFile(join(folder, "a.md"), post("Deux", "cards: { template: endless }\n"));
    const after = await vi.waitFor(
      async () => {
        const now = await card();
        expect(now).not.toBe(before);
        return now;
      },
      { timeout: 20_000 },
    );
    expect((await fetch(`http://localhost:${port}${after}`)).headers.get("content-type")).toBe("image/png");
  } finally {
    server.kill();
  }
});

it("builds on where a template's filter waits for ever, and says of which template", async () => {
  const folder = await site({
    "a.md": post("Un", "cards: { template: late }\n"),
    "templates/cards/late.card.njk": "<p>{{ title | never }}</p>",
    "eleventy.config.js": `import keyfigures from "keyfigures";
export default function (config) {
  config.addAsyncFilter("never", () => new Promise((resolve) => setTimeout(resolve, 3600_000).unref()));
  setInterval(() => {}, 1000).unref();
  config.addPlugin(keyfigures, { url: "https://example.org" });
}`,
  });
  process.env.KEYFIGURES_DEADLINE = "4";
  const { output } = await eleventy(folder).finally(() => delete process.env.KEYFIGURES_DEADLINE);
  expect(output).toContain("late.card.njk: the template fails for a.md: it took longer than 4 seconds");
});
