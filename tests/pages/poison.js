/**
 * Replaces what scripts commonly call with versions that count who calls them and then do harm: throw, or give back
 * nonsense. A test measures the page first, then calls `poison()`.
 */
// A text, because whoever looks at it does so with the same natives.
window.calls = "";
window.poison = () => {
  const targets = {
    Document: ["createElement", "createRange", "getSelection", "elementFromPoint", "querySelector", "hasFocus"],
    Element: ["attachShadow", "closest", "matches", "append", "remove", "getBoundingClientRect", "setAttribute"],
    HTMLElement: ["focus", "blur", "click", "showPopover", "hidePopover"],
    Node: [
      "appendChild",
      "removeChild",
      "contains",
      "getRootNode",
      "insertBefore",
      "cloneNode",
      "compareDocumentPosition",
    ],
    EventTarget: ["addEventListener", "removeEventListener", "dispatchEvent"],
    Selection: ["getRangeAt", "toString", "containsNode", "removeAllRanges", "addRange"],
    Range: ["getBoundingClientRect", "getClientRects", "cloneContents", "toString", "selectNodeContents"],
    Array: ["map", "filter", "find", "forEach", "push", "some", "flatMap", "at"],
    String: ["slice", "trim", "replace", "normalize", "split", "includes"],
    Promise: ["then", "catch"],
    Map: ["get", "set"],
    Set: ["has", "add"],
    Object: ["toString", "hasOwnProperty", "valueOf"],
    CSSStyleDeclaration: ["setProperty"],
    Event: ["preventDefault", "stopPropagation", "composedPath"],
  };
  for (const [type, names] of Object.entries(targets)) {
    for (const name of names) {
      Object.defineProperty(window[type].prototype, name, {
        configurable: true,
        get() {
          window.calls += `${type}.${name} `;
          return () => {
            throw new Error("poisoned");
          };
        },
      });
    }
  }
  window.getSelection = () => ({ toString: () => "poisoned" });
  window.requestAnimationFrame = () => 0;
  window.crypto.randomUUID = () => "not-random";
};
