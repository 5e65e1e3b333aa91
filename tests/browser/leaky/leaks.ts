import type { Leak } from "./extension";

/** Words of the statement that the test pages quote from, and that no test page has. */
export const SECRET = "رئیس هیئت اجرایی حزب";

const onSelection = (then: string) =>
  `addEventListener("pointerup", () => { if (String(getSelection())) { ${then} } });`;

const hang = (mode: "open" | "closed", text: string) =>
  `const host = document.createElement("div");
   host.attachShadow({ mode: "${mode}" }).innerHTML = "<p>${text}</p>";
   document.documentElement.append(host);`;

/** By the time it happens a page can have its listeners in place. */
const onLoad = (then: string) => `addEventListener("load", () => { ${then} });`;

export const ANNOUNCED: Readonly<Record<string, Leak>> = {
  "a message to the page": { page: onLoad(`window.postMessage({ type: "started" }, "*");`) },
  "an event with a name of its own": {
    page: onLoad(`document.dispatchEvent(new CustomEvent("wxt:content-script-started"));`),
  },
  "an attribute on the page's root, before any script of the page": {
    page: `document.documentElement.setAttribute("data-started", "");`,
  },
  "an element in the page": { page: onLoad(`document.documentElement.append(document.createElement("x-card"));`) },
};

export const SHOWN_IN_PAGE: Readonly<Record<string, Leak>> = {
  "an answer in an open shadow root": { page: onSelection(hang("open", SECRET)) },
  "an answer in a closed shadow root": { page: onSelection(hang("closed", SECRET)) },
};

export const OPENED_BY_SCRIPT: Readonly<Record<string, Leak>> = {
  "a card for whatever is selected": {
    page: `document.addEventListener("selectionchange", () => { if (String(getSelection())) { ${hang("closed", "")} } });`,
  },
  "a card for an event that a script made": { page: onSelection(hang("closed", "")) },
};

export const REACHABLE: Readonly<Record<string, Leak>> = {
  "a file at an address that never changes": { open: ["card.html", "page.js"] },
};

export const TALKATIVE: Readonly<Record<string, Leak>> = {
  "a card that shows its answer to whoever opens it": {
    card: SECRET,
    open: ["card.html"],
    page: onSelection(
      `const frame = document.createElement("iframe");
       frame.src = chrome.runtime.getURL("card.html");
       frame.style.cssText = "position:fixed;inset:auto 0 0 auto";
       document.documentElement.append(frame);`,
    ),
  },
};
