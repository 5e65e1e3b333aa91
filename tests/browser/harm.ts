/**
 * Runs in a document of the extension's own: what a hostile text has become there that is not text. Nothing, where all is
 * well: no payload has run, no element or attribute is there that we do not make ourselves, no link leads anywhere but to a
 * page of ours or of the web, and nothing turns words around or speaks to a terminal but the isolates that we put around
 * names.
 */
export function harm(): string[] {
  const OURS =
    "html head meta title link script body main section article header search form fieldset legend label input select " +
    "option textarea button a p h1 h2 h3 h4 ul ol li dl dt dd div span bdi b mark ins del blockquote details summary " +
    "progress svg path polygon rect canvas footer small strong kbd br";
  const names = new Set(OURS.split(" "));
  const harms: string[] = [];
  if ("ran" in self) harms.push("a payload has run");
  for (const element of Array.from(document.querySelectorAll("*"))) {
    const isIcon = element instanceof HTMLImageElement && /^\/icon\/\d+\.png$/.test(element.getAttribute("src") ?? "");
    // Two texts side by side, and what was taken out of one, on the page of archives.
    const isCompared = element.matches("table.differing, .differing :is(thead, tbody, tr, th, td), .removed q");
    if (!names.has(element.localName) && !isIcon && !isCompared) harms.push(`an element ${element.localName}`);
    if (/^(?:script|link|meta|title)$/.test(element.localName) && !document.head.contains(element))
      if (element.localName !== "link" || !element.closest("body"))
        harms.push(`a ${element.localName} outside the head`);
    if (element.localName === "script" && !element.getAttribute("src")) harms.push("a script of words");
    for (const { name, value } of Array.from(element.attributes)) {
      if (/^on|^(?:srcdoc|srcset|formaction|action|background|autofocus|is)$|xlink/.test(name))
        harms.push(`${name}="${value}"`);
      if (/^(?:href|src)$/.test(name)) {
        const { protocol, host } = new URL(value, location.href);
        const isOurs = host === location.host && protocol === location.protocol;
        if (!isOurs && !(element.localName === "a" && /^https?:$/.test(protocol))) harms.push(`${name}="${value}"`);
      }
    }
  }
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.nodeValue ?? "";
    // Preact puts nothing of this kind into a page.
    if (node.nodeType === Node.COMMENT_NODE && document.body.contains(node)) harms.push(`a comment ${text}`);
    const bare = text.replace(/[\u2066-\u2068][^\u2066-\u2069\u202A-\u202E]*\u2069/g, "");
    const obeyed = /[\u202A-\u202E\u2066-\u2069]|(?!\s)\p{Cc}/u.exec(bare);
    if (obeyed) harms.push(`obeyed: U+${obeyed[0].charCodeAt(0).toString(16)} in ${text.slice(0, 80)}`);
  }
  return [...new Set(harms)];
}
