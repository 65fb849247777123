// Tells the page around the embedded card how high it is, at first and whenever that changes: { keyfiguresHeight: pixels }.

const card = document.querySelector("main");

new ResizeObserver(() => {
  parent.postMessage({ keyfiguresHeight: Math.ceil(card.getBoundingClientRect().height) }, "*");
}).observe(card);
