/**
 * Pictures of ours on pages that Eleventy writes. Its image plugin opens every `<img>` in the input folder, where a card is not,
 * and fails; one with this attribute it leaves alone: https://www.11ty.dev/docs/plugins/image/#html-transform
 */
const mark = " eleventy:ignore";

/** Asks the image plugin to leave the pictures of a page of ours alone. */
export function markPictures(html: string): string {
  return html.replaceAll("<img ", `<img${mark} `);
}

/** Takes the marks away that no image plugin has taken: the site has none. */
export function unmarkPictures(html: string): string {
  return html.replace(/(<img\b[^>]*?) eleventy:ignore(?:="")?/g, "$1");
}
