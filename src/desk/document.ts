import { escapeHtml } from "../base/escape.ts";

interface DeskDocument {
  title: string;
  /** Addresses of the style sheets and of the script. */
  styles: readonly string[];
  script: string;
  /** Of the typefaces it opens with. */
  fonts: readonly string[];
  /** Written as `data-` attributes, for the script. */
  data: Readonly<Record<string, string>>;
  /** HTML. */
  main: string;
}

/** A whole page of the desk. What of it is an article's has the article's language. */
export function deskDocument({ title, styles, script, fonts, data, main }: DeskDocument): string {
  const told = Object.entries(data).map(([key, text]) => ` data-${key}="${escapeHtml(text)}"`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)} · Keyfigures</title>
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
${fonts.map((href) => `<link rel="preload" href="${escapeHtml(href)}" as="font" type="font/woff2" crossorigin>`).join("\n")}
${styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`).join("\n")}
<script type="module" src="${escapeHtml(script)}"></script>
</head>
<body class="keyfigures-page keyfigures-desk"${told.join("")}>
${main}
<p class="visually-hidden" role="status" id="desk-said"></p>
<dialog id="desk-changed" aria-labelledby="desk-changed-title">
<h2 id="desk-changed-title">The file was changed meanwhile</h2>
<p>Another program has written <code></code> since you opened it here. Nothing of that is lost yet.</p>
<form method="dialog">
<button value="reload" class="desk-primary">Show what it says now</button>
<button value="write">Write my choice into it</button>
<button value="">Go back</button>
</form>
</dialog>
</body>
</html>
`;
}

/** No script, style, picture or connection but the desk's own, and nobody may frame it. */
export const deskHeaders: Readonly<Record<string, string>> = {
  "content-security-policy":
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cache-control": "no-store",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  vary: "accept",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
};
