/** Runs in a page, and only reads: every way to a text that is on the screen and not the page's own. */
export function readOut(secret: string): string[] {
  const seen: string[] = [];
  const has = (text: string | null | undefined) => text?.includes(secret) || text?.includes("extension://");

  type Find = (text: string, ...flags: boolean[]) => boolean;
  const find = (window as unknown as { find: Find }).find.bind(window);
  const ways = Array.from({ length: 64 }, (_, bits) => Array.from({ length: 6 }, (_, bit) => (bits & (1 << bit)) > 0));
  // The last flag of find is a dialog's, which would stop the page.
  const flagged = ways.filter((each) => !each[5]);
  const own = document.body.textContent ?? "";
  // Pieces that the page itself has not, from the shortest on: with these, letter by letter, a text can be guessed.
  const pieces = [6, 12, secret.length].map((length) => secret.slice(-length)).filter((piece) => !own.includes(piece));
  for (const piece of pieces) {
    for (const flags of flagged) {
      getSelection()?.removeAllRanges();
      try {
        if (!find(piece, ...flags)) continue;
        seen.push(`find(${piece}, ${flags})`);
        for (let letter = 0; letter < 40; letter++) getSelection()?.modify("extend", "forward", "character");
        seen.push(`selection: ${getSelection()}`);
      } catch {
        // A frame of another origin refuses, which tells that there is one and nothing of what it says.
      }
    }
  }

  // What is selected as a whole, and what is copied of it.
  document.execCommand("selectAll");
  if (has(String(getSelection()))) seen.push("a selection of all");

  /** As those record a page who play it back later: each node with what hangs in it, and the rules that style it. */
  const record = (node: Node): string => {
    const { shadowRoot = null, contentDocument = null } = node as Partial<HTMLIFrameElement>;
    const { adoptedStyleSheets = [] } = node as Partial<ShadowRoot>;
    const parts = [
      node.nodeValue,
      ...Array.from((node as Partial<Element>).attributes ?? [], ({ name, value }) => `${name}=${value}`),
      ...adoptedStyleSheets.flatMap(({ cssRules }) => Array.from(cssRules, ({ cssText }) => cssText)),
      ...[...node.childNodes, shadowRoot, contentDocument].map((each) => each && record(each)),
    ];
    return parts.filter(Boolean).join("\n");
  };
  if (has(record(document))) seen.push("a record of the document");

  const root = document.documentElement as Element & { getHTML?(options: object): string };
  const host = root.lastElementChild as HTMLElement;
  const markups = {
    markup: root.outerHTML,
    "markup with shadow roots": root.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }),
    // This is all of it that could be drawn into a picture of the page's own.
    "a copy": new XMLSerializer().serializeToString(host.cloneNode(true)),
    "its own words": `${host.innerText} ${host.textContent} ${host.ariaLabel ?? ""} ${host.role ?? ""} ${host.title}`,
    "an error": new Error("where").stack,
    "what the page's spy has seen": JSON.stringify((window as unknown as { seen: string[] }).seen),
    "a timing": JSON.stringify(performance.getEntries()),
    "a style sheet": Array.from(document.styleSheets, ({ href }) => href).join(),
    "where it comes from": document.referrer,
  };
  for (const [where, text] of Object.entries(markups)) if (has(text)) seen.push(where);

  for (let index = 0; index < window.length; index++) {
    seen.push("a frame among the page's");
    try {
      if (has(window[index]?.document.documentElement.outerHTML)) seen.push("a frame's document");
    } catch {
      // Another origin.
    }
  }
  return seen;
}
