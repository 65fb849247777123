import { escapeHtml } from "../base/escape.ts";
import { directionOf } from "../card/typography.ts";

/** A page of ours that no layout of the site holds. */
interface PlainDocument {
  title: string;
  lang: string;
  /** Addresses of its style sheets. */
  styles: readonly string[];
  /** Addresses of the typefaces it opens with: the style sheet takes a later one only on the next visit. */
  fonts: readonly string[];
  /** HTML. */
  body: string;
  /** A class of its body, for the style sheet. */
  kind: string;
  /** What it shows a part of, where nothing else says so in its head. */
  of?: { url: string; description?: string } | undefined;
  /** Keeps it out of search engines: it shows nothing to be found. */
  hidden?: boolean;
}

/** A whole HTML document; its share tags come with the plugin's transform, as any page's. */
export function plainDocument(page: PlainDocument): string {
  const { title, lang, styles, fonts, body, kind, of, hidden } = page;
  const links = [
    ...(of ? [`<link rel="canonical" href="${escapeHtml(of.url)}">`] : []),
    ...(of?.description ? [`<meta name="description" content="${escapeHtml(of.description)}">`] : []),
    ...fonts.map((href) => `<link rel="preload" href="${escapeHtml(href)}" as="font" type="font/woff2" crossorigin>`),
    ...styles.map((href) => `<link rel="stylesheet" href="${escapeHtml(href)}">`),
  ];
  return `<!doctype html>
<html lang="${escapeHtml(lang)}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<meta name="color-scheme" content="light dark">
${hidden ? `<meta name="robots" content="noindex">\n` : ""}${links.join("\n")}
</head>
<body class="keyfigures-page keyfigures-${kind}">
<main>
${body}
</main>
</body>
</html>
`;
}
