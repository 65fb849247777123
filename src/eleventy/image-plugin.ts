/**
 * Pictures of ours on pages that Eleventy writes. Its image plugin opens every `<img>` in the input folder, where a card is not,
 * and fails; one with this attribute it leaves alone, and takes it away: https://www.11ty.dev/docs/plugins/image/#html-transform
 */
const mark = ' eleventy:ignore="keyfigures"';

/** Asks the image plugin to leave pictures of ours alone. */
export function markPictures(html: string): string {
  return html.replaceAll("<img ", `<img${mark} `);
}

/** Takes our marks away that no image plugin has taken: the site has none. */
export function unmarkPictures(html: string): string {
  return html.replaceAll(`<img${mark} `, "<img ");
}
