// Makes the buttons of each share menu work, and shows only those that this browser can serve.

for (const menu of document.querySelectorAll("details.share")) {
  const { title, url, text, copied, notCopied } = menu.dataset;
  const picture = menu.querySelector("a[data-preview]")?.href;
  const status = menu.querySelector("[role=status]");

  const fetchPicture = async () => {
    const blob = await (await fetch(picture)).blob();
    return new File([blob], picture.split("/").pop(), { type: blob.type });
  };

  const actions = {
    async share() {
      const data = { title, text, url };
      if (picture && navigator.canShare) {
        const withPicture = { ...data, files: [await fetchPicture()] };
        if (navigator.canShare(withPicture)) return navigator.share(withPicture);
      }
      return navigator.share(data);
    },
    async "copy-link"() {
      await navigator.clipboard.writeText(url);
      return copied;
    },
    async "copy-text"() {
      await navigator.clipboard.writeText(text);
      return copied;
    },
    async "copy-picture"() {
      // Safari writes only a promise made within the click.
      await navigator.clipboard.write([new ClipboardItem({ "image/png": fetchPicture() })]);
      return copied;
    },
  };

  const able = {
    share: "share" in navigator,
    "copy-link": "clipboard" in navigator,
    "copy-text": "clipboard" in navigator,
    "copy-picture": "clipboard" in navigator && "ClipboardItem" in window && picture?.endsWith(".png"),
  };

  for (const button of menu.querySelectorAll("button[data-action]")) {
    const { action } = button.dataset;
    button.parentElement.hidden = !able[action];
    button.addEventListener("click", async () => {
      status.textContent = "";
      try {
        status.textContent = (await actions[action]()) ?? "";
      } catch (error) {
        // Whoever closes the system's share sheet has not met a fault.
        if (error.name !== "AbortError") status.textContent = notCopied;
      }
    });
  }

  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}

// Shows the buttons that copy the text of an element, where the browser lets a page do so.

for (const button of document.querySelectorAll("button[data-copies]")) {
  const { copies, copied, notCopied } = button.dataset;
  const status = button.parentElement.querySelector("[role=status]");
  button.parentElement.hidden = !("clipboard" in navigator);
  button.addEventListener("click", async () => {
    status.textContent = "";
    try {
      await navigator.clipboard.writeText(document.getElementById(copies).textContent.trim());
      status.textContent = copied;
    } catch {
      status.textContent = notCopied;
    }
  });
}
