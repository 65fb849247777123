import { peer } from "./peer.ts";

/** What of a DOM's elements is used here: the program's own types know no browser. */
export interface DomElement {
  readonly tagName: string;
  readonly textContent: string;
  readonly id: string;
  readonly parentElement: DomElement | null;
  readonly children: ArrayLike<DomElement> & Iterable<DomElement>;
  readonly childNodes: ArrayLike<unknown>;
  readonly attributes: Iterable<{ name: string }>;
  readonly firstElementChild: DomElement | null;
  readonly lastElementChild: DomElement | null;
  innerHTML: string;
  getAttribute(name: string): string | null;
  setAttribute(name: string, value: string): void;
  removeAttribute(name: string): void;
  hasAttribute(name: string): boolean;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  closest(selector: string): DomElement | null;
  contains(other: DomElement): boolean;
  append(...nodes: unknown[]): void;
  replaceWith(...nodes: unknown[]): void;
  remove(): void;
}

export interface DomDocument {
  readonly documentElement: DomElement;
  readonly body: DomElement;
  createElement(name: string): DomElement;
  getElementById(id: string): DomElement | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
}

/** A page, or a piece of one, as a document that has a body. */
export async function parseDocument(html: string): Promise<DomDocument> {
  const { parseHTML } = await peer("linkedom");
  const isPage = /<html[\s>]/i.test(html);
  const { document } = parseHTML(isPage ? html : `<!doctype html><html><head></head><body>${html}</body></html>`);
  const page = document as unknown as DomDocument;
  if (isPage && !/<body[\s>]/i.test(html)) moveIntoBody(page);
  return page;
}

/** HTML lets a page leave out its `<body>` tag; the parser does not add it. */
function moveIntoBody({ documentElement, body }: DomDocument): void {
  const rest = [...documentElement.children].filter(({ tagName }) => tagName !== "HEAD" && tagName !== "BODY");
  body.append(...rest);
}
