import { escapeHtml } from "../base/escape.ts";
import { cardsHtml, type DeskPicture, openingHtml } from "./cards-html.ts";
import type { DeskArticle, DeskChoice, DeskFigure } from "./desk-article.ts";
import { count } from "./list-html.ts";
import { mockUpsHtml } from "./mock-ups/mock-ups-html.ts";
import type { SharedLink } from "./mock-ups/shared-link.ts";
import { chooseButton, showButton, textHtml } from "./text-html.ts";

/** Where a page of the desk stands, and what it was made of. */
export interface DeskPlace {
  /** Address of the list. */
  home: string;
  /** Of the article's own page. */
  page: string;
  /** Of the file. */
  hash: string;
  /** Number of the build. */
  build: number;
  /** Why the file cannot be written from here. */
  locked?: string | undefined;
}

/** Main part of an article's page: its figures, its text, and its card where it is shared and in every size. */
export function articleHtml(
  desk: DeskArticle,
  place: DeskPlace,
  pictures: readonly DeskPicture[],
  link?: SharedLink,
): string {
  const { lang, conflicts, warnings, figures } = desk;
  const left = figures.flatMap((figure, index) => (figure.number === undefined ? [{ figure, index }] : []));
  const doubts = conflicts.map(({ message, figures: both }) => {
    const shown = both.flatMap((index) => (figures[index] ? [showButton(index, figures[index])] : []));
    return `<li>${escapeHtml(message)} <span class="desk-both">${shown.join(" ")}</span></li>`;
  });
  return `<main data-hash="${place.hash}" data-build="${place.build}">
${headHtml(desk, place)}
${place.locked ? `<p class="desk-locked">${escapeHtml(place.locked)}</p>\n` : ""}${notes("Conflicts", doubts)}${notes(
  "Warnings",
  warnings.map((line) => `<li>${escapeHtml(line)}</li>`),
)}<div class="desk-columns">
<section class="desk-side" aria-label="The card">
${openingHtml(pictures, lang)}
${editorHtml(desk, place)}
${approvalHtml(desk, place)}
<details class="desk-left"${left.length > 0 && left.length < 6 ? " open" : ""}><summary><h2>Left out</h2> <span>${left.length}</span></summary>
${left.length > 0 ? `<ul>${left.map(({ figure, index }) => leftHtml(index, figure)).join("\n")}</ul>` : "<p>Nothing: every figure is on the card.</p>"}
</details>
</section>
<section class="desk-text" aria-labelledby="desk-text-title">
<h2 id="desk-text-title">The text <span>${count(figures.length, "figure")}</span></h2>
${textHtml(desk)}
</section>
</div>
${link ? mockUpsHtml(link) : ""}
${cardsHtml(pictures, lang)}
</main>`;
}

/** Main part of the page of an article that cannot be read. @param excerpt - lines of its file, HTML */
export function faultHtml(article: string, place: DeskPlace, faults: readonly string[], excerpt: string): string {
  return `<main data-hash="${place.hash}" data-build="${place.build}">
<header class="desk-head"><nav aria-label="Desk"><a href="${escapeHtml(place.home)}">All articles</a></nav><h1>No card</h1><p><code>${escapeHtml(article)}</code></p></header>
<section class="desk-notes-all" role="alert"><h2>To mend</h2><ul>${faults.map((line) => `<li>${escapeHtml(line)}</li>`).join("")}</ul></section>
${excerpt}
<p>This page follows the file: it shows the card as soon as that can be read.</p>
</main>`;
}

function headHtml({ title, lang, article }: DeskArticle, { home, page, locked }: DeskPlace): string {
  return `<header class="desk-head">
<nav aria-label="Desk"><a href="${escapeHtml(home)}">All articles</a> <a href="${escapeHtml(page)}">The page</a></nav>
<h1 lang="${escapeHtml(lang)}">${escapeHtml(title)}</h1>
<p><code>${escapeHtml(article)}</code></p>
</header>
<div class="desk-bar" role="group" aria-label="Changes"><p id="desk-state">Nothing changed</p>
<button type="button" id="desk-undo" hidden>Undo all</button>
<button type="submit" form="desk-form" id="desk-save" class="desk-primary"${locked ? " disabled" : ""} aria-keyshortcuts="Control+S">Save</button></div>`;
}

function notes(heading: string, items: readonly string[]): string {
  if (items.length === 0) return "";
  return `<section class="desk-notes-all"><h2>${heading}</h2><ul>${items.join("")}</ul></section>\n`;
}

function editorHtml(desk: DeskArticle, { locked }: DeskPlace): string {
  const { chosen, figures, lang, isDeclared, template, theme, templates, themes } = desk;
  const spare = figures.flatMap((figure, index) =>
    figure.declares === undefined || figure.isSaid
      ? []
      : `<template data-figure="${index}">${choiceHtml({ value: figure.declares, figure: index, offered: "" }, figures, lang)}</template>`,
  );
  return `<form id="desk-form"${locked ? " inert" : ""}>
<h2 id="desk-chosen-title">On the card <span>${isDeclared ? "chosen by hand" : "chosen by the program"}</span></h2>
<ol id="desk-chosen" aria-labelledby="desk-chosen-title">
${chosen.map((choice) => choiceHtml(choice, figures, lang)).join("\n")}
</ol>
<p class="desk-empty">No figure: the program chooses.</p>
${shownHint(desk)}${isDeclared ? `<button type="button" id="desk-release">Leave the choice to the program</button>` : ""}
<div class="desk-picks">
${pick("template", "Template", templates, template)}
${pick("theme", "Theme", themes, theme)}
</div>
${spare.join("\n")}
</form>`;
}

/** Who saw the card and lets it go out; one press approves it as it is shown. */
function approvalHtml({ approval, files, lang }: DeskArticle, { locked }: DeskPlace): string {
  if (files.length === 0) return "";
  const by = `<b>${escapeHtml(approval?.by ?? "")}</b>`;
  const day = approval?.date ? ` on ${escapeHtml(approval.date)}` : "";
  const state = !approval
    ? "Nobody has approved this card."
    : approval.changed
      ? `The card changed since ${by} approved it${day}.`
      : `Approved by ${by}${day}.`;
  return `<form id="desk-approve"${locked ? " inert" : ""} data-state="${approval ? (approval.changed ? "changed" : "approved") : "open"}">
<h2>Approval</h2><p id="desk-approval" lang="en">${state}</p>
<label><span>Your name</span><input id="desk-approver" name="by" required maxlength="120" autocomplete="name" lang="${escapeHtml(lang)}"></label>
<button type="submit">Approve this card</button></form>`;
}

/** A template may have room for some of them, or show something else. */
function shownHint({ files, chosen }: DeskArticle): string {
  const card = files[0]?.card;
  if (!card || card.figures.length >= chosen.length) return "";
  const shown = card.figures.length === 0 ? "none" : card.figures.length;
  return `<p class="desk-hint">The template <b>${escapeHtml(card.template)}</b> shows ${shown} of them.</p>\n`;
}

function pick(name: string, title: string, options: readonly string[], chosen: string | undefined): string {
  const all = chosen === undefined || options.includes(chosen) ? options : [...options, chosen];
  const items = all.map((each) => `<option${each === chosen ? " selected" : ""}>${escapeHtml(each)}</option>`);
  const none = name === "template" ? "the program’s choice" : "the site’s";
  return `<label><span>${title}</span><select name="${name}"><option value="">${none}</option>${items.join("")}</select></label>`;
}

function choiceHtml(
  { value, figure, label, offered }: DeskChoice,
  figures: readonly DeskFigure[],
  lang: string,
): string {
  const said = figure === undefined ? undefined : figures[figure];
  const name = escapeHtml(said?.value ?? value);
  const key = figure ?? `none-${value.replace(/\W+/g, "-")}`;
  const shown = said
    ? showButton(figure as number, said)
    : `<b>${name}</b> <span class="desk-fault">not in the text</span>`;
  return `<li data-value="${escapeHtml(value)}" data-name="${name}" draggable="true"><span class="desk-grip" aria-hidden="true">⠿</span>
<p>${shown}${said ? ` <span class="desk-line">line ${said.line}</span>` : ""}</p>
<label><span class="visually-hidden">Label of ${name}</span><textarea id="label-${key}" rows="2" lang="${escapeHtml(lang)}" placeholder="${escapeHtml(offered || "Label: the article’s words")}" maxlength="300">${escapeHtml(label ?? "")}</textarea></label>
<div class="desk-moves"><button type="button" data-move="-1" aria-label="Move ${name} up">↑</button><button type="button" data-move="1" aria-label="Move ${name} down">↓</button><button type="button" data-drop aria-label="Drop ${name} from the card">✕</button></div></li>`;
}

function leftHtml(index: number, figure: DeskFigure): string {
  return `<li><p>${showButton(index, figure)} <span class="desk-line">line ${figure.line}</span>${chooseButton(index, figure)}</p>
<p class="desk-reason">${escapeHtml(figure.reason)}</p></li>`;
}
