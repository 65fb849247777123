import { randomUUID } from "node:crypto";
import { createRequire } from "node:module";
import type { MarkdownIt, Token } from "markdown-it";
import type sanitizeHtml from "sanitize-html";

/** Loaded for the first article with HTML of its own: most have none. */
const sanitizer = () => createRequire(import.meta.url)("sanitize-html") as typeof sanitizeHtml;

/** What text is made of. Frames, forms and scripts are a site's own to write, in its layouts. */
const tags =
  "a abbr aside audio b bdi bdo blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure " +
  "footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small " +
  "source span strong sub summary sup table tbody td tfoot th thead time tr track u ul var video wbr";

const attributes: Record<string, string> = {
  "*": "class dir id lang role title translate aria-*",
  a: "href hreflang rel target",
  audio: "controls loop muted preload src",
  blockquote: "cite",
  col: "span",
  colgroup: "span",
  del: "cite datetime",
  details: "open",
  img: "alt data-photo decoding height loading sizes src srcset width",
  ins: "cite datetime",
  li: "value",
  ol: "reversed start type",
  q: "cite",
  section: "tabindex",
  source: "height media sizes src srcset type width",
  td: "colspan headers rowspan",
  th: "abbr colspan headers rowspan scope",
  time: "datetime",
  track: "default kind label src srclang",
  video: "controls height loop muted playsinline poster preload src width",
};

const allowed = {
  allowedTags: tags.split(" "),
  allowedAttributes: Object.fromEntries(Object.entries(attributes).map(([tag, names]) => [tag, names.split(" ")])),
  allowedSchemes: ["http", "https", "mailto", "tel"],
  allowProtocolRelative: true,
};

/** The type of a token whose HTML is ours. */
const ownType = "own_html";

/** A token of HTML that a rule of ours makes: it is never taken for an author's. */
export function ownHtml(content: string, { Token: Made }: { Token: typeof Token }): Token {
  const token = new Made(ownType, "", 0);
  token.content = content;
  return token;
}

/**
 * Sanitises what Markdown makes of a text with HTML in it: nothing in it runs, and no link of it. A text without is rendered as ever.
 * Links to `data:` are none, as those to `javascript:` are none in markdown-it.
 */
export function sanitizedHtml(md: MarkdownIt): void {
  md.renderer.rules[ownType] = (tokens, index) => tokens[index]?.content ?? "";
  const validate = md.validateLink;
  md.validateLink = (url) => validate(url) && !/^\s*data:/i.test(url);
  const render = md.renderer.render;
  md.renderer.render = function renderSanitized(tokens, options, env) {
    if (!hasRawHtml(tokens)) return render.call(this, tokens, options, env);
    // Ours, such as a chart, stands aside under a name that no author can know.
    const nonce = randomUUID();
    const own: string[] = [];
    const aside = withOwn(tokens, (content) => `${nonce}-${own.push(content) - 1}-`);
    const clean = sanitizer()(render.call(this, aside, options, env), allowed);
    return clean.replace(new RegExp(`${nonce}-(\\d+)-`, "g"), (_, index) => own[Number(index)] ?? "");
  };
}

function hasRawHtml(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ type, children }) => type === "html_block" || type === "html_inline" || hasRawHtml(children ?? []),
  );
}

function withOwn(tokens: readonly Token[], place: (content: string) => string): Token[] {
  return tokens.map((token) => {
    if (token.type !== ownType && !token.children) return token;
    const copy: Token = Object.assign(Object.create(Object.getPrototypeOf(token)), token);
    if (token.type === ownType) copy.content = place(token.content);
    if (token.children) copy.children = withOwn(token.children, place);
    return copy;
  });
}
