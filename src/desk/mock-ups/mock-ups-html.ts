import { escapeHtml } from "../../base/escape.ts";
import { networks } from "./networks.ts";
import type { SharedLink } from "./shared-link.ts";

/** How the article looks where its link is shared: the card with its title, description and domain on each network. */
export function mockUpsHtml(link: SharedLink): string {
  const items = networks.map(
    ({ id, name, note, draw }) =>
      `<li><figure><figcaption><b>${name}</b> ${note}</figcaption><div class="mock mock-${id}" lang="${escapeHtml(link.lang)}">${draw(link)}</div></figure></li>`,
  );
  return `<section class="mock-ups" aria-labelledby="desk-shared"><h2 id="desk-shared">Where it is shared</h2>
<ul>
${items.join("\n")}
</ul></section>`;
}
