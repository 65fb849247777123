import { formatPlace } from "../base/error.ts";
import { escapeHtml } from "../base/escape.ts";
import type { BuildFault } from "./build-fault.ts";

/** What the overlay shows of a failed build. All that comes out of a file or a message is escaped. */
export function overlayHtml(faults: readonly BuildFault[]): string {
  const title = faults.length === 1 ? "This site was not built" : `This site was not built: ${faults.length} faults`;
  return `<div class="sheet" role="alert" aria-labelledby="title" tabindex="-1">
<header><h2 id="title">${title}</h2><button type="button">Close <kbd>Esc</kbd></button></header>
${faults.map(faultHtml).join("\n")}
<p class="note">You see the page as it was before. This goes away as soon as the file is mended and saved.</p>
</div>`;
}

function faultHtml({ reason, place, frame }: BuildFault): string {
  const where = place ? `<p class="place">${escapeHtml(formatPlace(place))}</p>` : "";
  return `<section>${where}<p class="reason">${escapeHtml(reason)}</p>${frameHtml(frame)}</section>`;
}

function frameHtml(frame: BuildFault["frame"]): string {
  if (frame.length === 0) return "";
  const width = String(frame.at(-1)?.number).length;
  const isFault = frame.some(({ caret }) => caret !== undefined);
  const lines = frame.map(({ number, text, caret }) => {
    const line = `<i>${String(number).padStart(width)} │</i> ${escapeHtml(text)}`;
    if (caret === undefined) return line;
    return `<b>${line}</b>\n<i>${" ".repeat(width)} │</i> ${" ".repeat(caret)}<em>^</em>`;
  });
  return `<pre tabindex="0"${isFault ? ' aria-label="The lines of the file; a caret marks the fault"' : ""}>${lines.join("\n")}</pre>`;
}
