const { readdir } = require("node:fs/promises");
const { join } = require("node:path");
const { pathToFileURL } = require("node:url");

/*
 * Runs scripts one after another in one process, so that what they import is loaded and compiled once: see warm-process.ts. To each of
 * them it is a process of its own, with its folder, environment, arguments, listeners, exit code and end. What modules remember, they
 * remember for the next one too, but for what Eleventy keeps of a site's files.
 */

const eleventy = join(require.resolve("@11ty/eleventy"), "../EventBus.js");

/** What stands here no test edits; Eleventy would load the program that is tested a second time. */
const own = join(__dirname, "..");

/** What a script may listen to. */
const emitters = [process, process.stdout, process.stderr];
let listening = listeners();
let runs = 0;
/** Whether the script that runs was read to its end, after which it may go on as long as it has something to do. */
let isRead = true;

process.on("message", run);
process.on("disconnect", () => process.exit());
// Nothing is left to do: a process of the script's own would end here.
process.on("beforeExit", end);

/** @param {{ script: string, args: string[], cwd: string, env: NodeJS.ProcessEnv }} job */
async function run({ script, args, cwd, env }) {
  listening = listeners();
  isRead = false;
  process.channel.unref();
  process.chdir(cwd);
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, env);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = undefined;
  await forgetFiles();
  await load(script);
  isRead = true;
}

async function load(script) {
  runs += 1;
  if (!script.endsWith(".cjs")) return import(`${pathToFileURL(script).href}?run=${runs}`);
  delete require.cache[script];
  return require(script);
}

/** Eleventy keeps layouts by their names and files by their paths until it hears, as from its development server, that they changed. */
async function forgetFiles() {
  if (process.cwd() === own) return;
  const { default: events } = await import(pathToFileURL(eleventy).href);
  const files = [""];
  for (const entry of await readdir(".", { withFileTypes: true })) {
    if (entry.name === "node_modules") continue;
    files.push(entry.name);
    if (entry.isDirectory())
      files.push(...(await readdir(entry.name, { recursive: true })).map((each) => join(entry.name, each)));
  }
  events.emit("eleventy.importCacheReset", files);
  for (const file of files) events.emit("eleventy.resourceModified", file);
  events.emit("eleventy.compileCacheReset");
}

function end() {
  if (!process.channel) return;
  // Node's own code for a script that waits for what will never be.
  if (!isRead) process.exitCode ??= 13;
  const added = takeListeners();
  for (const listener of added) listener.call(process, process.exitCode ?? 0);
  const code = process.exitCode ?? 0;
  process.channel.ref();
  for (const stream of [process.stdout, process.stderr]) stream.write(`\0${code}\0`);
}

/** Takes away what the script listens to. @returns what is called as it ends */
function takeListeners() {
  const atExit = [];
  for (const [at, emitter] of emitters.entries()) {
    for (const name of emitter.eventNames()) {
      const before = listening[at].get(name) ?? [];
      for (const listener of emitter.rawListeners(name).filter((each) => !before.includes(each))) {
        if (emitter === process && name === "exit") atExit.push(listener);
        emitter.removeListener(name, listener);
      }
    }
  }
  return atExit;
}

function listeners() {
  return emitters.map((emitter) => new Map(emitter.eventNames().map((name) => [name, emitter.rawListeners(name)])));
}
