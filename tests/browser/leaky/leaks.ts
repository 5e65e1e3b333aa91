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

/** What WXT's own content scripts call themselves to each page, with the extension's id in it. */
const STARTED = "chrome.runtime.id + ':selection:wxt:content-script-started'";

export const ANNOUNCED: Readonly<Record<string, Leak>> = {
  "WXT’s start message": {
    page: onLoad(`window.postMessage({ type: ${STARTED}, contentScriptName: "selection", messageId: "1" }, "*");`),
  },
  "WXT’s start event": {
    page: onLoad(`document.dispatchEvent(new CustomEvent(${STARTED}, { detail: {} }));`),
  },
  "an attribute on the page's root, before any script of the page": {
    page: `document.documentElement.setAttribute("data-started", "");`,
  },
  "a custom element": { page: onLoad(`document.documentElement.append(document.createElement("x-card"));`) },
  "a style sheet": { style: ".planted { letter-spacing: 1px }" },
  "page storage": { page: onLoad(`localStorage.setItem("started", "");`) },
  "a console error": { page: onLoad(`throw new Error("planted");`) },
};

/** A frame in a root that a page cannot look into. */
const frameInRoot = (set: string) =>
  `const host = document.createElement("div");
   const frame = document.createElement("iframe");
   frame.style.cssText = "position:fixed;inset:auto 0 0 auto";
   ${set}
   host.attachShadow({ mode: "closed" }).append(frame);
   document.documentElement.append(host);`;

export const SHOWN_IN_PAGE: Readonly<Record<string, Leak>> = {
  "an open root": { page: onSelection(hang("open", SECRET)) },
  "a closed root without a frame": { page: onSelection(hang("closed", SECRET)) },
  "a srcdoc frame": { page: onSelection(frameInRoot(`frame.srcdoc = "<p>${SECRET}</p>";`)) },
};

/** Each makes a page's own style sheet ask for something by what the card says. */
export const STYLED_BY_PAGE: Readonly<Record<string, Leak>> = {
  "a named font": { page: onSelection(hang("closed", `<p style='font-family: Tahoma'>${SECRET}</p>`)) },
  "var()": { page: onSelection(hang("closed", `<p style='background: var(--paper)'>${SECRET}</p>`)) },
};

export const SIZED: Readonly<Record<string, Leak>> = {
  "a variable size": {
    page: onSelection(frameInRoot(`frame.style.height = 100 + 4 * String(getSelection()).length + "px";`)),
  },
};

export const ADDRESSED: Readonly<Record<string, Leak>> = {
  "the query in a URL": {
    open: ["card.html"],
    page: onSelection(
      frameInRoot(`frame.src = chrome.runtime.getURL("card.html?q=" + encodeURIComponent(getSelection()));`),
    ),
  },
};

export const OPENED_BY_SCRIPT: Readonly<Record<string, Leak>> = {
  "a selectionchange trigger": {
    page: `document.addEventListener("selectionchange", () => { if (String(getSelection())) { ${hang("closed", "")} } });`,
  },
  "a card for an event that a script made": { page: onSelection(hang("closed", "")) },
};

export const REACHABLE: Readonly<Record<string, Leak>> = {
  "a static web-accessible file": { open: ["card.html", "page.js"] },
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
