import { escapeHtml } from "../base/escape.ts";
import type { CardPicture } from "./picture.ts";
import { previewPicture } from "./picture.ts";
import type { Words } from "./words/words.ts";

/** What a share menu hands on. */
export interface Shared {
  title: string;
  /** Absolute address of the page to share. */
  url: string;
  /** What the copied text says, its source at the end. */
  text: string;
  pictures: readonly CardPicture[];
}

interface ShareMenuOptions {
  words: Words;
  /** The words of the closed menu. Default: "Share". */
  label?: string;
  /** Path of the script that makes the buttons work, from the site's root. */
  script: string;
  /** Path of the page with all the cards. */
  gallery?: string | undefined;
  link(path: string): string;
}

/**
 * A menu to share, copy and download. Without its script it has the address and the downloads, which need none;
 * the script shows the buttons that the browser can serve.
 */
export function shareMenu({ title, url, text, pictures }: Shared, options: ShareMenuOptions): string {
  const { words, label = words.share, script, gallery, link } = options;
  const preview = previewPicture(pictures);
  const data = [
    `data-title="${escapeHtml(title)}"`,
    `data-url="${escapeHtml(url)}"`,
    `data-text="${escapeHtml(text)}"`,
    `data-copied="${escapeHtml(words.copied)}"`,
    `data-not-copied="${escapeHtml(words.notCopied)}"`,
  ];
  const button = (action: string, name: string) =>
    `<li hidden><button type="button" data-action="${action}">${escapeHtml(name)}</button></li>`;
  const downloads = pictures.map((picture) => {
    const { path, size, width, height } = picture;
    // The one that a share takes along.
    const main = picture === preview ? " data-preview" : "";
    // One of the site's own has no name but its pixels.
    const name = words.sizes[size as keyof Words["sizes"]] ?? "";
    return `<li><a href="${escapeHtml(link(path))}" download${main}>${escapeHtml(name)}${name && " "}<span class="share-size">${width}\u00A0×\u00A0${height}</span></a></li>`;
  });
  const all = gallery
    ? `<p class="share-all"><a href="${escapeHtml(link(gallery))}">${escapeHtml(words.gallery)}</a></p>\n`
    : "";
  return `<details class="share" ${data.join(" ")}>
<summary>${escapeHtml(label)}</summary>
<div class="share-menu">
<ul class="share-actions">
${button("share", words.shareNative)}
${button("copy-link", words.copyLink)}
${button("copy-text", words.copyText)}
${button("copy-picture", words.copyPicture)}
</ul>
<p class="share-address"><a href="${escapeHtml(url)}">${escapeHtml(url.replace(/^https?:\/\//, ""))}</a></p>
${downloads.length > 0 ? `<p class="share-heading">${escapeHtml(words.download)}</p>\n<ul class="share-downloads">\n${downloads.join("\n")}\n</ul>\n` : ""}${all}<p class="share-status" role="status"></p>
</div>
</details>
<script type="module" src="${escapeHtml(link(script))}"></script>`;
}
