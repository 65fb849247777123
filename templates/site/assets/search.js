// Searches when asked to: the index and its reader are fetched at the first use, and only what a query needs of them.

const form = document.querySelector("form[role=search]");
const input = form.querySelector("input");
const list = document.querySelector(".search-results");
const status = document.querySelector(".search-status");
const { index, none, some, failed } = form.dataset;
let latest = 0;
let reader;

async function search(words) {
  const turn = ++latest;
  list.replaceChildren();
  status.textContent = "";
  if (words.trim() === "") return;
  try {
    reader ??= import(index);
    const { results } = await (await reader).search(words);
    const found = await Promise.all(results.slice(0, 20).map((result) => result.data()));
    // A newer query may have overtaken this one.
    if (turn !== latest) return;
    status.textContent = found.length === 0 ? none : some.replace("%", found.length);
    list.replaceChildren(...found.map(entry));
  } catch {
    // Served without an index, as while it is being written: say so instead of staying silent.
    reader = undefined;
    status.textContent = failed;
  }
}

function entry({ url, meta, excerpt }) {
  const item = document.createElement("li");
  const link = Object.assign(document.createElement("a"), { href: url, textContent: meta.title });
  const text = document.createElement("p");
  // Pagefind escapes the page's words and marks those that were searched.
  text.innerHTML = excerpt;
  item.append(link, text);
  return item;
}

function show(words) {
  const address = new URL(location.href);
  if (words) address.searchParams.set("q", words);
  else address.searchParams.delete("q");
  history.replaceState(null, "", address);
  search(words);
}

let wait;
input.addEventListener("input", () => {
  clearTimeout(wait);
  wait = setTimeout(() => show(input.value), 200);
});
form.addEventListener("submit", (event) => {
  event.preventDefault();
  show(input.value);
});
input.value = new URLSearchParams(location.search).get("q") ?? "";
if (input.value) search(input.value);
