/**
 * A page that watches for every sign of an extension: messages, DOM events, changes of the document, requests that the
 * browser lists, the focus, errors, and words on the console. What it saw is in `window.seen`.
 */
window.seen = [];
{
  const see = (kind, detail = "") => window.seen.push(`${kind}: ${detail}`);

  const events =
    "message messageerror error unhandledrejection securitypolicyviolation focus blur focusin focusout click dblclick " +
    "auxclick contextmenu mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave wheel pointerdown " +
    "pointerup pointermove pointerover pointerout pointercancel touchstart touchend touchmove keydown keyup keypress " +
    "beforeinput input change copy cut paste drag dragstart drop scroll resize selectionchange selectstart toggle " +
    "beforetoggle transitionend animationstart visibilitychange storage";
  for (const type of events.split(" ")) {
    addEventListener(
      type,
      (event) => see("event", `${type}${type === "message" ? JSON.stringify(event.data) : ""}`),
      true,
    );
  }

  // Events of any other name, such as one that a script would make up to announce itself.
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    see("dispatch", event.type);
    return dispatch.call(this, event);
  };
  for (const name of [
    "bayaniyab",
    "bayaniyab:wxt:content-script-started",
    "wxt:locationchange",
    "wxt:content-script-started",
    "leak",
  ]) {
    document.addEventListener(name, () => see("event", name), true);
  }

  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of [...record.addedNodes, ...record.removedNodes]) {
        if (node.nodeType !== 1 || node.parentNode === document.body) continue;
        // Of the body there is as much as has come over the network by now.
        see("mutation", (node === document.body ? node.cloneNode(false) : node).outerHTML);
      }
      if (record.type === "attributes") see("mutation", `${record.target.localName} ${record.attributeName}`);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });

  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) see("resource", entry.name);
  }).observe({ type: "resource", buffered: true });

  addEventListener("load", () => see("root", document.documentElement.cloneNode(false).outerHTML));

  for (const level of ["log", "warn", "error", "info", "debug"]) {
    console[level] = (...words) => see("console", words.join(" "));
  }
}
