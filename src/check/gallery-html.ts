import { escapeHtml } from "../base/escape.ts";
import { type SizeName, sizes } from "../card/size.ts";
import { isFaulty, type Problem } from "./problem.ts";

/** One card of the gallery, in one size and theme. */
export interface GalleryEntry {
  name: string;
  template: string;
  size: SizeName;
  theme: string;
  /** The picture's name beside the page; undefined when it could not be drawn. */
  file: string | undefined;
  bytes: number;
  alt: string;
  lang: string;
  problems: Problem[];
}

/** A page of all cards that needs nothing but itself and its pictures; without scripts it shows them all. */
export function galleryHtml(entries: readonly GalleryEntry[]): string {
  const faulty = entries.filter(({ problems }) => isFaulty(problems)).length;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Card gallery</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Card gallery</h1>
<p>${entries.length} cards, ${faulty} with errors. <output id="shown"></output></p>
<form id="filter">
${select(
  "template",
  entries.map(({ template }) => template),
)}
${select(
  "name",
  entries.map(({ name }) => name),
)}
${select(
  "size",
  entries.map(({ size }) => size),
)}
${select(
  "theme",
  entries.map(({ theme }) => theme),
)}
${select("check", ["passed", "warning", "error"])}
<button type="submit">Show</button>
</form>
</header>
<main>
${entries.map(figureOf).join("\n")}
</main>
<script>${script}</script>
</body>
</html>
`;
}

function select(name: string, values: readonly string[]): string {
  const options = [...new Set(values)].map((value) => `<option>${escapeHtml(value)}</option>`);
  return `<label>${name} <select name="${name}"><option value="">all</option>${options.join("")}</select></label>`;
}

function figureOf(entry: GalleryEntry): string {
  const { name, template, size, theme, file, bytes, alt, lang, problems } = entry;
  const check = isFaulty(problems) ? "error" : problems.length > 0 ? "warning" : "passed";
  const data = Object.entries({ name, template, size, theme, check }).map(
    ([key, value]) => `data-${key}="${escapeHtml(value)}"`,
  );
  const picture = file
    ? `<a href="${encodeURIComponent(file)}"><img src="${encodeURIComponent(file)}" width="${sizes[size].width}" height="${sizes[size].height}" alt="${escapeHtml(alt)}" lang="${escapeHtml(lang)}" loading="lazy" decoding="async"></a>`
    : "<p>Not drawn</p>";
  const found = problems.map(
    ({ severity, rule, message }) => `<li class="${severity}"><b>${rule}</b> ${escapeHtml(message)}</li>`,
  );
  return `<figure ${data.join(" ")}>${picture}<figcaption><b>${escapeHtml(name)}</b> ${template} · ${size} · ${theme} · ${Math.round(bytes / 1000)} kB · <span class="${check}">${check}</span>${
    found.length > 0 ? `<ul>${found.join("")}</ul>` : ""
  }</figcaption></figure>`;
}

const style = `
:root { color-scheme: light dark; --line: color-mix(in srgb, currentColor 20%, transparent); }
body { margin: 0; font: 15px/1.45 system-ui, sans-serif; }
header { position: sticky; top: 0; z-index: 1; padding: 12px 24px; background: Canvas; border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 20px; }
header p { margin: 2px 0 8px; }
form { display: flex; flex-wrap: wrap; gap: 8px 20px; }
main { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 28px 24px; padding: 24px; align-items: start; }
figure { margin: 0; }
figure[hidden] { display: none; }
img { display: block; width: 100%; height: auto; border: 1px solid var(--line); box-sizing: border-box; }
figcaption { padding-top: 6px; font-size: 14px; }
ul { margin: 4px 0 0; padding-left: 18px; }
.passed { color: light-dark(#1b6e35, #7fd69b); }
.warning { color: light-dark(#8a5300, #f0bd62); }
.error { color: light-dark(#b3131b, #ff9a96); }
`;

const script = `
const form = document.getElementById("filter");
const figures = [...document.querySelectorAll("figure")];
function apply() {
  const wanted = [...new FormData(form)].filter(([, value]) => value);
  for (const figure of figures) figure.hidden = !wanted.every(([key, value]) => figure.dataset[key] === value);
  document.getElementById("shown").value = figures.filter((figure) => !figure.hidden).length + " shown.";
  history.replaceState(null, "", "#" + new URLSearchParams(wanted));
}
for (const [key, value] of new URLSearchParams(location.hash.slice(1))) if (form.elements[key]) form.elements[key].value = value;
form.addEventListener("change", apply);
form.addEventListener("submit", (event) => event.preventDefault());
apply();
`;
