import { escapeHtml } from "../base/escape.ts";

/** What three figures take in a column of 600 pixels: the frame's height until the card has told its own, and where no script runs. */
export const embedHeight = 420;

/**
 * What the page around does with the card's word of its height: only the frame that it comes from is heard, within bounds. As
 * short as it is, for it is pasted.
 */
const fit =
  'addEventListener("message",function(e){var h=e.data&&e.data.keyfiguresHeight;' +
  'if(h>99&&h<5e3)document.querySelectorAll("iframe").forEach(function(f){if(f.contentWindow===e.source)f.height=Math.ceil(h)})})';

/** The HTML that shows an article's card in someone else's page, as high as it is. */
export function embedCode(url: string, title: string): string {
  return `<iframe src="${escapeHtml(url)}" title="${escapeHtml(title)}" width="600" height="${embedHeight}" loading="lazy" style="border:0;width:100%;max-width:600px"></iframe><script>${fit}</script>`;
}
