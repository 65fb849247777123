// `npm run tree`: what an installation brings, package by package: version, licence, size, and whether it runs scripts.
// Fails where one runs any as it is installed, or its licence is not one of those below.
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/** Licences that ask for no more than their notice, and those of fonts, libvips and satori, which we use as they are. */
const known = /^(?:MIT|ISC|BSD-[23]-Clause|Apache-2\.0|Python-2\.0|PSF-2\.0|OFL-1\.1|LGPL-3\.0-or-later|MPL-2\.0)$/;

const listed = execFileSync("npm", ["ls", "--omit=dev", "--omit=peer", "--all", "--parseable"], { encoding: "utf8" });
const root = process.cwd();
const folders = listed
  .split("\n")
  .filter((path) => path !== "" && path !== root && existsSync(join(path, "package.json")));

const bytesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !relative(folder, entry.parentPath).split("/").includes("node_modules"))
    .reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);

/** By its words, where a package says it in a file alone. */
function licenceIn(folder) {
  const name = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  const text = name ? readFileSync(join(folder, name), "utf8") : "";
  return text.includes("Permission is hereby granted, free of charge") ? "MIT" : "none";
}

const packages = folders.map((folder) => {
  const {
    name,
    version,
    license = licenceIn(folder),
    scripts = {},
  } = JSON.parse(readFileSync(join(folder, "package.json")));
  const runs = ["preinstall", "install", "postinstall"].filter((each) => each in scripts);
  if (existsSync(join(folder, "binding.gyp")) && runs.length === 0) runs.push("node-gyp");
  return { name, version, license: license.type ?? license, runs, bytes: bytesIn(folder) };
});

const print = (line) => void process.stdout.write(`${line}\n`);
const megabytes = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
for (const { name, version, license, runs, bytes } of packages.sort((a, b) => b.bytes - a.bytes)) {
  print([megabytes(bytes).padStart(9), license.padEnd(20), `${name}@${version}`, ...runs].join("  "));
}
const licences = new Map();
for (const { license } of packages) licences.set(license, (licences.get(license) ?? 0) + 1);
const faults = packages.filter(
  ({ license, runs }) =>
    runs.length > 0 ||
    !license
      .split(/ (?:AND|OR) |[()]/)
      .filter(Boolean)
      .every((each) => known.test(each)),
);
print(`\n${packages.length} packages, ${megabytes(packages.reduce((sum, { bytes }) => sum + bytes, 0))}`);
print(
  [...licences]
    .sort(([, a], [, b]) => b - a)
    .map((each) => each.join(" "))
    .join(", "),
);
print(`${packages.filter(({ runs }) => runs.length > 0).length} run a script as they are installed`);
for (const { name, license, runs } of faults) print(`not known: ${name}: ${license} ${runs.join(" ")}`);
process.exitCode = faults.length > 0 ? 1 : 0;
