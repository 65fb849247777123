// The list of articles at the desk.

/** Leaves those whose lines have the words in them. */
export function filter(text) {
  const words = text.toLowerCase().trim();
  const items = [...document.querySelectorAll(".desk-list > li")];
  for (const item of items) item.hidden = !item.textContent.toLowerCase().includes(words);
  document.querySelector(".desk-none").hidden = items.some((item) => !item.hidden);
}
