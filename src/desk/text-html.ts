import { escapeHtml } from "../base/escape.ts";
import type { DeskArticle, DeskFigure } from "./desk-article.ts";
import type { DeskBlock } from "./desk-block.ts";

/** The article's text, with the figures beside the words that say them. */
export function textHtml({ blocks, figures, lang }: DeskArticle): string {
  const parts: string[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index] as DeskBlock;
    const table = block.cell?.table;
    let cells = [block];
    if (table !== undefined) {
      cells = blocks.slice(index).filter(({ cell }) => cell?.table === table);
      index += cells.length - 1;
    }
    const said = cells.flatMap(({ words }) => words.flatMap((each) => each.figures ?? []));
    const body = table === undefined ? blockHtml(block, figures) : tableHtml(cells, figures);
    parts.push(
      `<div class="desk-block"><div lang="${escapeHtml(lang)}">${body}</div>${notesHtml(said, figures)}</div>`,
    );
  }
  return parts.join("\n");
}

function blockHtml({ kind, words }: DeskBlock, figures: readonly DeskFigure[]): string {
  const text = wordsHtml(words, figures);
  // The page's own heading says the title; here it is only what figures are read in.
  if (kind === "heading") return `<h3>${text}</h3>`;
  if (kind === "quote") return `<blockquote>${text}</blockquote>`;
  return `<p class="desk-${kind}">${text}</p>`;
}

function tableHtml(cells: readonly DeskBlock[], figures: readonly DeskFigure[]): string {
  const rows: string[][] = [];
  for (const { cell, words } of cells) {
    const row = cell?.row ?? 0;
    rows[row] ??= [];
    const tag = row === 0 ? "th" : "td";
    rows[row].push(`<${tag}${row === 0 ? ' scope="col"' : ""}>${wordsHtml(words, figures)}</${tag}>`);
  }
  return `<div class="desk-table" tabindex="0" role="group" aria-label="Table"><table>${rows.map((row) => `<tr>${row.join("")}</tr>`).join("")}</table></div>`;
}

function wordsHtml(words: DeskBlock["words"], figures: readonly DeskFigure[]): string {
  return words
    .map(({ text, figures: said }) => {
      if (!said) return escapeHtml(text).replaceAll("\n", "<br>");
      const [first] = said;
      const number = said.map((index) => figures[index]?.number).find((each) => each !== undefined);
      const badge = number === undefined ? "" : ` class="is-chosen" data-number="${number}"`;
      const anchors = said.slice(1).map((index) => `<span id="said-${index}"></span>`);
      return `${anchors.join("")}<mark id="said-${first}" tabindex="-1"${badge}>${escapeHtml(text)}</mark>`;
    })
    .join("");
}

function notesHtml(said: readonly number[], figures: readonly DeskFigure[]): string {
  if (said.length === 0) return "";
  const items = said.map((index) => {
    const figure = figures[index] as DeskFigure;
    const { number, isSaid } = figure;
    const state =
      number === undefined
        ? isSaid && "said again"
        : `<span class="desk-badge"><span class="visually-hidden">on the card, number </span>${number}</span>`;
    const choose = number === undefined ? chooseButton(index, figure) : "";
    return `<li>${showButton(index, figure)} ${state ? `<span class="desk-state">${state}</span>` : choose || '<span class="desk-state">left out</span>'}</li>`;
  });
  return `<ul class="desk-notes" aria-label="Figures of this paragraph">${items.join("")}</ul>`;
}

/** Leads to the words that say it. */
export function showButton(index: number, { value, kicker, line }: DeskFigure): string {
  const qualified = kicker ? `<small>${escapeHtml(kicker)}</small> ` : "";
  return `<button type="button" class="desk-show" data-show="${index}">${qualified}<b>${escapeHtml(value)}</b><span class="visually-hidden">, show its words in line ${line}</span></button>`;
}

export function chooseButton(index: number, { value, declares, isSaid }: DeskFigure): string {
  if (declares === undefined || isSaid) return "";
  return `<button type="button" class="desk-choose" data-choose="${index}">Choose<span class="visually-hidden"> ${escapeHtml(value)}</span></button>`;
}
