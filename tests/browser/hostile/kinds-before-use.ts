/** A kind of page: its text, where it has one of its own, and what it is served with. */
export interface Kind {
  readonly kind: string;
  /** Ends in what a server takes the type from. */
  readonly path: string;
  readonly text: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const SPY = '<script src="/spy.js"></script>';
const ENGLISH = '<p lang="en" dir="ltr" id="english">These words are in English and quote nothing at all.</p>';
const PERSIAN =
  '<p id="quote">این حق شما است که با احزاب سیاسی تماس بگیرید، در میتینگ ها و همایش های آنها شرکت کنید.</p>';

const page = (body: string, head = SPY, root = 'lang="fa" dir="rtl"') =>
  `<!doctype html><html ${root}><head><meta charset="utf-8"><title>صفحه</title><link rel="icon" href="data:,">${head}</head><body>${ENGLISH}${body}</body></html>`;

const html = (kind: string, body: string, head?: string, root?: string): Kind => ({
  kind,
  path: `${kind.replaceAll(/\W+/g, "-")}.html`,
  text: page(body, head, root),
});

const served = (kind: Kind, headers: Readonly<Record<string, string>>): Kind => ({ ...kind, headers });

/** A sound of no length. */
const WAV = "data:audio/wav;base64,UklGRiQAAABXQVZFZm10IBAAAAABAAEAESsAACJWAAACABAAZGF0YQAAAAA=";

const ROW = "<tr><td>۱۴۰۰</td><td>تهران</td><td>a cell</td></tr>";

const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>endobj
4 0 obj<</Length 46>>stream
BT /F 18 Tf 20 150 Td (Words in English) Tj ET
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
`;

/** Of all kinds that browsers show, as far as they differ for a script that looks on in every page. */
export const KINDS: readonly Kind[] = [
  html("an article", `<main><article><h1>خبر</h1>${PERSIAN.repeat(3)}</article></main>`),
  html("a form", '<form><input value="words"><textarea>words</textarea><select><option>words</select></form>'),
  html("an editor", `<div contenteditable="true">${PERSIAN}</div>`),
  html("a page in design mode", PERSIAN, `${SPY}<script>document.designMode = "on";</script>`),
  html("frames", `<iframe srcdoc="${PERSIAN.replaceAll('"', "'")}"></iframe><iframe src="/spy.html"></iframe>`),
  html("a frame of another origin", '<iframe src="{{other}}/plain.html"></iframe>'),
  html(
    "shadow roots",
    `<div id="host"></div><script>
      host.attachShadow({ mode: "closed" }).innerHTML = '<section></section>';
      document.body.append(document.createElement("x-element"));
    </script>`,
  ),
  html("a modal dialog", `<dialog id="it">${PERSIAN}</dialog><script>it.showModal();</script>`),
  // A page that comes in pieces over the network is another series of changes each time.
  html("a big table", `<table id="it"></table><script>it.innerHTML = "${ROW}".repeat(2000);</script>`),
  html("both directions", `<p dir="ltr">left <bdo dir="rtl">turned</bdo> ${PERSIAN}</p>`, SPY, 'lang="en" dir="ltr"'),
  html("vertical lines", PERSIAN, `${SPY}<style>html { writing-mode: vertical-rl; zoom: 1.5; }</style>`),
  html(
    "media",
    `<audio controls src="${WAV}"></audio><video controls></video><picture><img alt="words" src="data:,"></picture>`,
  ),
  html("a canvas", '<canvas id="it"></canvas><script>it.getContext("2d").fillText("words", 9, 9);</script>'),
  html(
    "a list without an end",
    `<ul id="list"></ul><i id="end">…</i><script>
      new IntersectionObserver(([{ isIntersecting }]) => {
        for (let at = 0; isIntersecting && at < 50; at++) list.append(document.createElement("li"));
      }).observe(end);
    </script>`,
  ),
  html(
    "a page that changes its address",
    `<script>
      addEventListener("load", () => {
        history.pushState({}, "", "?next");
        document.body.append("words");
      });
    </script>`,
  ),
  html("a written page", `<script>document.write('<p>words</p>');</script>`),
  served(html("a page that allows nothing but its spy", PERSIAN), {
    "content-security-policy":
      "default-src 'none'; img-src data:; script-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'",
  }),
  served(html("a sandboxed page", PERSIAN), { "content-security-policy": "sandbox allow-scripts" }),
  served(html("a page isolated from others", PERSIAN), {
    "cross-origin-embedder-policy": "require-corp",
    "cross-origin-opener-policy": "same-origin",
  }),
  { kind: "a page in quirks mode", path: "quirks.html", text: page(PERSIAN).replace("<!doctype html>", "") },
  {
    kind: "a set of frames",
    path: "frameset.html",
    text: `<html><head>${SPY}</head><frameset cols="50%,50%"><frame src="/plain.html"><frame src="/spy.html"></frameset></html>`,
  },
  {
    kind: "XHTML",
    path: "page.xhtml",
    text: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>صفحه</title>${SPY}</head><body>${ENGLISH}${PERSIAN}</body></html>`,
    headers: { "content-type": "application/xhtml+xml" },
  },
  {
    kind: "a drawing",
    path: "drawn.svg",
    text: '<svg xmlns="http://www.w3.org/2000/svg"><script href="/spy.js"/><text id="english" x="9" y="30">words</text></svg>',
  },
  { kind: "XML", path: "some.xml", text: "<words>Words in English</words>" },
  {
    kind: "plain text",
    path: "plain.txt",
    text: "Words in English\n",
    headers: { "content-type": "text/plain; charset=utf-8" },
  },
  { kind: "JSON", path: "some.json", text: '{"words":1}', headers: { "content-type": "application/json" } },
  { kind: "a PDF", path: "paper.pdf", text: PDF, headers: { "content-type": "application/pdf" } },
];
