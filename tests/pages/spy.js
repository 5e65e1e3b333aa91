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
  // Names by which scripts of extensions are known to call, of extensions whose ids the page was told in its address.
  const started = ["wxt:content-script-started", "selection:wxt:content-script-started", "wxt:locationchange"];
  const ids = new URLSearchParams(location.search).getAll("id");
  for (const name of [...started, ...ids, ...ids.flatMap((id) => started.map((rest) => `${id}:${rest}`))]) {
    for (const target of [window, document]) target.addEventListener(name, () => see("event", name), true);
  }

  const seeNode = (node) => see("mutation", (node === document.body ? node.cloneNode(false) : node).outerHTML);
  // Of an element there is at first as much as has come over the network and was read by now: what came while the page
  // loads is noted when all of it is there.
  let early = [];
  addEventListener("load", () => {
    for (const node of early) seeNode(node);
    early = undefined;
  });
  new MutationObserver((records) => {
    for (const record of records) {
      for (const node of [...record.addedNodes, ...record.removedNodes]) {
        if (node.nodeType !== 1 || node.parentNode === document.body) continue;
        if (early) early.push(node);
        else seeNode(node);
      }
      if (record.type === "attributes") see("mutation", `${record.target.localName} ${record.attributeName}`);
    }
  }).observe(document, { childList: true, subtree: true, attributes: true });

  // Of every kind that the browser has, what was drawn or pressed and what was loaded. How long things took is another
  // time each time, and an event of the page's own elements has an entry only if it took long.
  for (const type of PerformanceObserver.supportedEntryTypes) {
    new PerformanceObserver((list) => {
      for (const { name, target, element } of list.getEntries()) {
        const what = target ?? element;
        if (type === "resource") see("resource", name);
        else if (what && what !== document.documentElement && !document.body?.contains(what))
          see(`entry of ${type}`, what.cloneNode(false).outerHTML);
      }
    }).observe({ type, buffered: true });
  }

  // Where the browser tells so, which of the page's own elements something else covers.
  addEventListener("load", () => {
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { isIntersecting, isVisible, target } of entries) {
          if (isIntersecting && isVisible === false) see("covered", target.id);
        }
      },
      { trackVisibility: true, delay: 100, threshold: 1 },
    );
    for (const element of document.querySelectorAll("[id]")) observer.observe(element);
  });

  addEventListener("load", () => see("root", document.documentElement.cloneNode(false).outerHTML));

  for (const level of ["log", "warn", "error", "info", "debug"]) {
    console[level] = (...words) => see("console", words.join(" "));
  }
}
