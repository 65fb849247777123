/** Between a page's title and the name of its site: "Winter fares | The Harbour Post". */
const parted = /^(.*\S)\s+[|·•–—-]\s+$/su;

/** A title as a card shows it, which names the site apart: without the site's name at its end. */
export function cardTitle(title: string, site: string | undefined): string {
  if (!site || !title.toLowerCase().endsWith(site.toLowerCase())) return title;
  return parted.exec(title.slice(0, title.length - site.length))?.[1] ?? title;
}
