// The desk: choosing, naming and ordering the figures of an article's card, and saving that into its front matter.

import { approver, rememberApprover } from "./desk-approver.js";
import { filter } from "./desk-list.js";

const { home, path, article } = document.body.dataset;
const byId = (id) => document.getElementById(id);
const main = () => document.querySelector("main");
const chosen = () => [...document.querySelectorAll("#desk-chosen > li")];
/** What the page says the front matter shall say. */
function wanted() {
  const value = (name) => document.querySelector(`select[name="${name}"]`)?.value || null;
  const figures = chosen().map((item) => {
    const label = item.querySelector("textarea").value.replace(/\s+/g, " ").trim();
    return { value: item.dataset.value, ...(label && { label }) };
  });
  return { figures, template: value("template"), theme: value("theme") };
}

/** As the page was when it was loaded or saved. */
let saved;
/** The state of the file that the page shows, and what was last heard of. */
let known = { hash: "", build: 0 };
let heard = known;
/** Whether the server gave no answer to what was asked last. */
let isAway = false;

/** What of it is to be written; undefined where nothing is. */
function edit() {
  const now = wanted();
  const changed = Object.keys(now).filter((key) => JSON.stringify(now[key]) !== JSON.stringify(saved[key]));
  return changed.length > 0 ? Object.fromEntries(changed.map((key) => [key, now[key]])) : undefined;
}

function say(text) {
  byId("desk-said").textContent = text;
}

function show(text, kind = "") {
  const state = byId("desk-state");
  if (!state) return;
  state.textContent = text;
  state.dataset.kind = kind;
}

/** After each change: numbers, which buttons can be pressed, and whether there is something to save. */
function refresh() {
  const items = chosen();
  for (const [index, item] of items.entries()) {
    item.querySelector('[data-move="-1"]').disabled = index === 0;
    item.querySelector('[data-move="1"]').disabled = index === items.length - 1;
  }
  const values = new Set(items.map((item) => item.dataset.value));
  for (const button of document.querySelectorAll("[data-choose]")) {
    const spare = document.querySelector(`template[data-figure="${button.dataset.choose}"]`);
    button.disabled = !spare || values.has(spare.content.firstElementChild.dataset.value);
  }
  const open = edit() !== undefined;
  byId("desk-undo").hidden = !open;
  if (open && heard.hash !== known.hash) show("The file was changed by another program", "warning");
  else show(open ? "Not saved yet" : "Nothing to save", open ? "open" : "");
}

/** Begins with what the page holds now. */
function begin() {
  const { hash = "", build } = main().dataset;
  known = heard = { hash, build: Number(build) };
  if (!byId("desk-form")) return;
  saved = wanted();
  rememberApprover();
  refresh();
  show(saved.figures.length > 0 ? "Nothing changed" : "No figure on the card");
  readChecks();
}

/** Puts what the server made in the place of what is shown; who types goes on where they were. */
function swap(html) {
  const next = parse(html).querySelector("main");
  const { id } = document.activeElement;
  const side = document.querySelector(".desk-side");
  const isOpen = document.querySelector(".desk-left")?.open;
  const top = side?.scrollTop ?? 0;
  served = next.outerHTML;
  main().replaceWith(next);
  if (side && byId("desk-form")) {
    document.querySelector(".desk-left").open = isOpen;
    document.querySelector(".desk-side").scrollTop = top;
  }
  if (id) byId(id)?.focus({ preventScroll: true });
  begin();
}
/** What the server made last. */
let served = main().outerHTML;
const parse = (html) => new DOMParser().parseFromString(html, "text/html");
const withoutBuild = (html) => html.replace(/ data-build="\d+"/, "");

/** Takes what the server has now, unless something here is not saved yet that the editor wants to keep. */
async function reload({ keeps = false } = {}) {
  const answer = await fetch(location.href);
  if (!answer.ok) return show(answer.status === 404 ? "This article is gone" : "The server cannot show it", "error");
  const { body } = parse(await answer.text());
  // Of a server that was started again.
  document.body.dataset.token = body.dataset.token;
  const next = body.querySelector("main").outerHTML;
  if (keeps && (dragged || (byId("desk-form") && edit()))) return refresh();
  if (keeps && withoutBuild(next) === withoutBuild(served)) return;
  swap(next);
}

/** @param changes - the edit, or who approves the card */
async function save(hash = known.hash, changes = edit()) {
  if (!changes) return show("Nothing to save");
  show("Saving …");
  const headers = { "content-type": "application/json", "x-keyfigures-token": document.body.dataset.token };
  const body = JSON.stringify({ path, hash, ...changes });
  const answer = await fetch(`${home}save`, { method: "POST", headers, body });
  const said = await answer.json().catch(() => ({ message: "The server gave no answer." }));
  if (answer.status === 409) return changes.approver ? reload() : ask(said.hash);
  if (!answer.ok) {
    say(said.message);
    return show(said.message, "error");
  }
  swap(said.main);
  known = heard = { ...known, hash: said.hash };
  show(changes.approver ? "Approved" : "Saved");
  say(changes.approver ? byId("desk-approval").textContent : "Saved in the front matter");
}

/** The file is another one than the page shows: the editor decides. */
function ask(hash) {
  const dialog = byId("desk-changed");
  dialog.querySelector("code").textContent = article;
  show("The file was changed by another program", "warning");
  dialog.returnValue = "";
  dialog.onclose = () => {
    byId("desk-save").focus();
    if (dialog.returnValue === "reload") reload();
    if (dialog.returnValue === "write") save(hash).catch(fail);
  };
  dialog.showModal();
}

function fail() {
  show("The server does not answer", "error");
}

function move(item, by) {
  const items = chosen();
  const at = items.indexOf(item) + by;
  if (at < 0 || at >= items.length) return;
  if (by < 0) items[at].before(item);
  else items[at].after(item);
  refresh();
  const button = item.querySelector(`[data-move="${by}"]`);
  (button.disabled ? item.querySelector(`[data-move="${-by}"]`) : button).focus();
  say(`${item.dataset.name} is number ${at + 1} of ${items.length}`);
}

function drop(item) {
  const items = chosen();
  const next = items[items.indexOf(item) + 1] ?? items[items.indexOf(item) - 1];
  item.remove();
  refresh();
  (next?.querySelector("[data-drop]") ?? byId("desk-save")).focus();
  say(`${item.dataset.name} is dropped from the card`);
}

function choose(index) {
  const spare = document.querySelector(`template[data-figure="${index}"]`);
  const item = spare.content.firstElementChild.cloneNode(true);
  byId("desk-chosen").append(item);
  refresh();
  item.querySelector("textarea").focus();
  say(`${item.dataset.name} is number ${chosen().length} on the card`);
}

/** Marks the words that say a figure, and goes there. */
function showWords(index) {
  for (const mark of document.querySelectorAll("mark.is-shown")) mark.classList.remove("is-shown");
  const place = byId(`said-${index}`);
  const mark =
    place?.closest("mark") ?? place?.nextElementSibling?.closest("mark") ?? place?.parentElement.querySelector("mark");
  if (!mark) return say("Its words stand in no part of the text that is shown");
  mark.classList.add("is-shown");
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  mark.scrollIntoView({ block: "center", behavior: still ? "auto" : "smooth" });
  mark.focus({ preventScroll: true });
}

/** What the checks say of each size, once its picture is there. */
async function readChecks() {
  for (const place of document.querySelectorAll("[data-checks]")) {
    const answer = await fetch(place.dataset.checks).catch(() => undefined);
    if (!place.isConnected) return;
    if (!answer?.ok) continue;
    const { bytes, problems } = await answer.json();
    const list = document.createElement("ul");
    for (const { severity, message } of problems) {
      const item = document.createElement("li");
      item.className = `desk-${severity}`;
      item.textContent = `${severity}: ${message}`;
      list.append(item);
    }
    place.replaceChildren(` · ${Math.round(bytes / 1000)}\u00a0kB`, ...(problems.length > 0 ? [list] : []));
  }
}

/** Follows the file: what others write is shown, unless something here is not saved yet. */
async function follow() {
  const answer = await fetch(`${home}state?path=${encodeURIComponent(path)}`).catch(() => undefined);
  if (!answer?.ok) {
    isAway = true;
    return fail();
  }
  const now = await answer.json();
  const isNews = now.hash !== heard.hash || isAway;
  if (!isNews && now.build === heard.build) return;
  heard = now;
  isAway = false;
  if (isNews && byId("desk-form")) refresh();
  await reload({ keeps: true });
}

document.addEventListener("click", ({ target }) => {
  const button = target.closest("button");
  if (!button) return;
  const item = button.closest("#desk-chosen > li");
  const { move: by, drop: isDrop, choose: index, show: shown } = button.dataset;
  if (by) move(item, Number(by));
  else if (isDrop !== undefined) drop(item);
  else if (index) choose(index);
  else if (shown) showWords(shown);
  else if (button.id === "desk-undo") swap(served) ?? say("As it was");
  else if (button.id === "desk-release") {
    byId("desk-chosen").replaceChildren();
    refresh();
    byId("desk-save").focus();
    say("The program chooses when you save");
  }
});
document.addEventListener("input", ({ target }) => {
  if (target.id === "desk-search") filter(target.value);
  else if (byId("desk-form")) refresh();
});
document.addEventListener("submit", (event) => {
  const { id } = event.target;
  if (id !== "desk-form" && id !== "desk-approve") return;
  event.preventDefault();
  if (id === "desk-form") save().catch(fail);
  // What was looked at is approved: nothing may be open.
  else if (edit()) show("Save or undo the changes first", "warning");
  else save(known.hash, { approver: approver() }).catch(fail);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "s" && (event.ctrlKey || event.metaKey) && byId("desk-form")) {
    event.preventDefault();
    save().catch(fail);
  }
  const item = event.target.closest?.("#desk-chosen > li");
  if (item && event.key === "Enter" && event.target.matches("textarea")) {
    // A label has one line.
    event.preventDefault();
    if (!event.isComposing) byId("desk-form").requestSubmit();
  }
  const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
  if (!item || !by || !event.altKey) return;
  event.preventDefault();
  move(item, by);
});

let dragged;
document.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.("#desk-chosen > li");
  dragged?.classList.add("is-dragged");
  event.dataTransfer?.setData("text/plain", dragged?.dataset.value ?? "");
});
document.addEventListener("dragover", (event) => {
  const over = event.target.closest?.("#desk-chosen > li");
  if (!dragged || !over) return;
  event.preventDefault();
  if (over === dragged) return;
  const { top, height } = over.getBoundingClientRect();
  if (event.clientY < top + height / 2) over.before(dragged);
  else over.after(dragged);
});
document.addEventListener("dragend", () => {
  dragged?.classList.remove("is-dragged");
  dragged = undefined;
  refresh();
});
document.addEventListener("drop", (event) => dragged && event.preventDefault());

window.addEventListener("beforeunload", (event) => {
  if (byId("desk-form") && edit()) event.preventDefault();
});

if (path) {
  begin();
  setInterval(() => document.visibilityState === "visible" && follow().catch(() => {}), 1000);
}
