interface Word {
  /** All attributes but the place along the line. */
  style: string;
  x: number;
  end: number;
  words: string;
}

/** satori writes a `<text>` for each word; these are its lines. */
function linesIn(svg: string): Word[] {
  const lines: Word[] = [];
  for (const [, attributes = "", words = ""] of svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)) {
    const style = attributes.replace(/ ?\b(x|width)="[^"]*"/g, "").trim();
    const [x = 0, width = 0] = ["x", "width"].map((name) =>
      Number(new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1]),
    );
    const last = lines.at(-1);
    if (last?.style === style && Math.abs(x - last.end) < 2)
      Object.assign(last, { end: x + width, words: last.words + words });
    else lines.push({ style, x, end: x + width, words });
  }
  return lines;
}

/** The words of an SVG drawn without outlines, a string for each line. */
export function linesOf(svg: string): string[] {
  return linesIn(svg).map(({ words }) => words);
}

/** An SVG whose changes a person can read: a line an element, tenths of pixels, no masks that cut nothing. */
export function readable(svg: string): string {
  const elements = svg
    .replace(/<mask [^>]*><rect [^>]*\/><\/mask>/g, "")
    .replace(/(?:<text [^>]*>[^<]*<\/text>)+/g, (texts) =>
      linesIn(texts)
        .map(({ style, x, words }) => `<text x="${x}" ${style}>${words}</text>`)
        .join(""),
    )
    .replace(/(?<=")\d+\.\d+(?=")/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replaceAll("><", ">\n<");
  return `${elements}\n`;
}
