const api = globalThis.browser ?? globalThis.chrome;

// A page that opens wakes the worker, and so does the beginning of a selection, as it does for the card.
const wake = () => api.runtime.sendMessage("awake").catch(() => {});
wake();
addEventListener("pointerdown", () => addEventListener("selectionchange", wake, { once: true }));

// The least that any extension with a frame in the page must do: on release of the pointer, open it.
addEventListener("pointerup", () => {
  const host = document.createElement("div");
  const frame = document.createElement("iframe");
  const style = new CSSStyleSheet();
  style.replaceSync(
    "iframe { position: fixed; inset: auto; border: 0; left: 40px; top: 120px; width: 400px; height: 320px }",
  );
  frame.popover = "manual";
  frame.credentialless = true;
  frame.src = api.runtime.getURL("/card.html");
  const root = host.attachShadow({ mode: "closed" });
  root.adoptedStyleSheets = [style];
  root.append(frame);
  document.documentElement.append(host);
  frame.showPopover();
});
