// Under the development server only: shows why the last build failed, and goes when it is mended.
(() => {
  const { fault } = document.currentScript.dataset;
  const style = `
:host { all: initial; color-scheme: light dark; --back: #fffdf8; --text: #16181d; --muted: #585b63; --rule: #cdc6b8; --red: #b4231a; --lit: #fbeee0; }
@media (prefers-color-scheme: dark) {
  :host { --back: #1a2029; --text: #f5f1e8; --muted: #aab0ba; --rule: #3a424e; --red: #ff9d8f; --lit: #33262a; }
}
* { box-sizing: border-box; margin: 0; }
.veil { position: fixed; inset: 0; z-index: 2147483647; display: grid; grid-template-columns: minmax(0, 60rem); align-items: start; align-content: start; justify-content: center;
  padding: clamp(0px, 5vw - 20px, 48px); overflow: auto; background: rgb(10 12 16 / 0.55); }
h2, pre { min-width: 0; }
.sheet { padding: clamp(16px, 3vw, 32px); border-top: 4px solid var(--red);
  background: var(--back); color: var(--text); font: 400 16px/1.5 system-ui, "Helvetica Neue", Arial, sans-serif; }
.sheet:focus { outline: none; }
header { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: baseline; justify-content: space-between; }
h2 { color: var(--red); font-size: 17px; line-height: 1.3; }
button { min-height: 36px; padding: 4px 12px; border: 1px solid var(--rule); border-radius: 4px; background: none; color: inherit; font: inherit; cursor: pointer; }
button:focus-visible, pre:focus-visible { outline: 3px solid var(--red); outline-offset: 2px; }
kbd { margin-left: 4px; color: var(--muted); font: 400 13px/1 ui-monospace, Menlo, Consolas, monospace; }
section { margin-top: 20px; padding-top: 16px; border-top: 1px solid var(--rule); }
.place { overflow-wrap: anywhere; color: var(--muted); font: 400 14px/1.5 ui-monospace, Menlo, Consolas, monospace; }
.reason { margin-top: 2px; overflow-wrap: anywhere; font-size: 18px; font-weight: 600; line-height: 1.4; }
pre { margin-top: 12px; padding: 12px; overflow-x: auto; border: 1px solid var(--rule); border-radius: 4px; font: 400 14px/1.65 ui-monospace, Menlo, Consolas, monospace; tab-size: 1; }
pre i { color: var(--muted); font-style: normal; user-select: none; }
pre b { background: var(--lit); font-weight: 400; }
pre em { color: var(--red); font-style: normal; font-weight: 700; }
.note { margin-top: 20px; color: var(--muted); font-size: 14px; }`;

  let host;
  let before;
  /** What was closed by hand stays closed until it is another fault. */
  let closed = "";

  function close() {
    host?.remove();
    host = undefined;
    if (before?.isConnected) before.focus({ preventScroll: true });
    before = undefined;
  }

  function show(html) {
    if (host?.isConnected && host.dataset.shown === html) return;
    if (!host) before = document.activeElement;
    host?.remove();
    host = document.createElement("keyfigures-overlay");
    host.dataset.shown = html;
    const root = host.attachShadow({ mode: "open" });
    const sheet = document.createElement("style");
    sheet.textContent = style;
    const veil = document.createElement("div");
    veil.className = "veil";
    root.append(sheet, veil);
    document.documentElement.append(host);
    // An alert is read out when its words come into a page that is there.
    veil.innerHTML = html;
    const byHand = () => {
      closed = html;
      close();
    };
    veil.querySelector("button").addEventListener("click", byHand);
    veil.addEventListener("keydown", (event) => {
      if (event.key === "Escape") byHand();
      if (event.key === "Tab") stayIn(event, root, [...veil.querySelectorAll("button, pre")]);
    });
    veil.querySelector(".sheet").focus({ preventScroll: true });
  }

  /** The page behind cannot be seen. */
  function stayIn(event, root, stops) {
    const leaving = event.shiftKey ? stops[0] : stops.at(-1);
    if (root.activeElement !== leaving && !(event.shiftKey && !stops.includes(root.activeElement))) return;
    event.preventDefault();
    (event.shiftKey ? stops.at(-1) : stops[0]).focus();
  }

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !host) return;
    closed = host.dataset.shown;
    close();
  });

  async function look() {
    const answer = await fetch(fault, { cache: "no-store" }).catch(() => undefined);
    const html = answer?.ok ? await answer.text() : "";
    if (!html) {
      closed = "";
      close();
    } else if (html !== closed) show(html);
  }

  function listen() {
    const socket = new WebSocket(`${location.protocol.replace("http", "ws")}//${location.host}`);
    socket.addEventListener("message", ({ data }) => {
      const { type } = JSON.parse(data);
      if (type === "eleventy.error" || type === "eleventy.reload" || type === "eleventy.status") look();
    });
    // The server is started again when its configuration changes.
    socket.addEventListener("close", () => setTimeout(listen, 1000));
  }
  listen();
})();
