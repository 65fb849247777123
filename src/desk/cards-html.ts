import { escapeHtml } from "../base/escape.ts";

/** A picture of a card at the desk. */
export interface DeskPicture {
  name: string;
  size: string;
  width: number;
  height: number;
  alt: string;
  /** Address of the picture, and of what the checks say of it. */
  src: string;
  checks: string;
}

/** The card as link previews show it. */
export function openingHtml(pictures: readonly DeskPicture[], lang: string): string {
  const [picture] = pictures;
  if (!picture) return `<p class="desk-none">The front matter says <code>cards: false</code>: no card is made.</p>`;
  return `<figure class="desk-opening-card">${imageHtml(picture, lang, "eager")}</figure>`;
}

/** The card in every size, as it is: what each network makes of it may stand beside it. */
export function cardsHtml(pictures: readonly DeskPicture[], lang: string): string {
  if (pictures.length === 0) return "";
  const items = pictures.map(
    (picture) =>
      `<li class="desk-size desk-${picture.size}"><figure><a href="${escapeHtml(picture.src)}">${imageHtml(picture, lang, "lazy")}</a><figcaption><b>${picture.size}</b> ${picture.width}\u00a0×\u00a0${picture.height}<span data-checks="${escapeHtml(picture.checks)}"></span></figcaption></figure></li>`,
  );
  return `<section aria-labelledby="desk-sizes"><h2 id="desk-sizes">In every size</h2>
<ul class="desk-sizes">
${items.join("\n")}
</ul></section>`;
}

function imageHtml({ src, width, height, alt }: DeskPicture, lang: string, loading: "eager" | "lazy"): string {
  return `<img src="${escapeHtml(src)}" width="${width}" height="${height}" alt="${escapeHtml(alt)}" lang="${escapeHtml(lang)}" loading="${loading}" decoding="async">`;
}
