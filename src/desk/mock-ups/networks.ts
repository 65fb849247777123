import { escapeHtml } from "../../base/escape.ts";
import type { SharedLink } from "./shared-link.ts";

/** How one network shows a shared link. From what is commonly known of their layouts, not measured at them; no mark or typeface of theirs is shown. */
interface Network {
  /** Of its class in the style sheet, which has its shapes and colours. */
  id: string;
  name: string;
  /** What of the card and its words is not seen there. */
  note: string;
  /** HTML inside of its frame. */
  draw(link: SharedLink): string;
}

const part = (name: string, text: string) => (text === "" ? "" : `<p class="mock-${name}">${escapeHtml(text)}</p>`);
const picture = ({ picture: src }: SharedLink) =>
  `<div class="mock-picture"><img src="${escapeHtml(src)}" width="1200" height="630" alt="" loading="lazy" decoding="async"></div>`;
const title = (link: SharedLink) => part("title", link.title);
const description = (link: SharedLink) => part("description", link.description);
const domain = (link: SharedLink) => part("domain", link.domain);
const words = (...parts: string[]) => `<div class="mock-words">${parts.join("")}</div>`;

/** In the order in which the desk shows them. */
export const networks = [
  {
    id: "x",
    name: "X",
    note: "The title lies on the foot of the card; no description",
    draw: (link) =>
      `<div class="mock-over">${picture(link)}${title(link)}</div>${part("domain", `From ${link.domain}`)}`,
  },
  {
    id: "linkedin",
    name: "LinkedIn",
    note: "Two lines of title; no description",
    draw: (link) => picture(link) + words(title(link), domain(link)),
  },
  {
    id: "facebook",
    name: "Facebook",
    note: "One line of description, where the title leaves it room",
    draw: (link) => picture(link) + words(domain(link), title(link), description(link)),
  },
  {
    id: "whatsapp",
    name: "WhatsApp",
    note: "Only with a card under 600 kB",
    draw: (link) =>
      `<div class="mock-preview">${picture(link)}${words(title(link), description(link), domain(link))}</div>${part("message", `https://${link.domain}/…`)}`,
  },
  {
    id: "slack",
    name: "Slack",
    note: "The card comes last, 360 pixels wide",
    draw: (link) => part("domain", link.site || link.domain) + title(link) + description(link) + picture(link),
  },
  {
    id: "mastodon",
    name: "Mastodon",
    note: "One line of description",
    draw: (link) => picture(link) + words(part("domain", link.site || link.domain), title(link), description(link)),
  },
  {
    id: "bluesky",
    name: "Bluesky",
    note: "Two lines of title, two of description",
    draw: (link) => picture(link) + words(title(link), description(link), domain(link)),
  },
  {
    id: "google",
    name: "Google",
    note: "The middle of the card, as a square; often no picture at all",
    draw: (link) =>
      words(
        part("site", link.site || link.domain),
        part("domain", `https://${link.domain} › …`),
        title(link),
        description(link),
      ) + picture(link),
  },
] satisfies readonly Network[];
