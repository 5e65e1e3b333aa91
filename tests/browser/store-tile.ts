import { readFile } from "node:fs/promises";

/** What a shop window has room for: the icon, the name in both scripts, and the question that is answered. */
export async function storeTile(width: number, height: number): Promise<string> {
  const icon = `data:image/svg+xml;base64,${(await readFile("assets/icons/icon.svg")).toString("base64")}`;
  return `<!doctype html>
<html lang="fa" dir="rtl">
  <meta charset="utf-8" />
  <link rel="icon" href="data:," />
  <style>
    html { font: ${Math.min(width / 26, height / 14)}px/1.7 "Vazirmatn Variable"; background: #fcfbf8; color: #1e1d1a; }
    body { block-size: 100vh; margin: 0; display: flex; align-items: center; justify-content: center; gap: 1.6em; }
    img { inline-size: 5.2em; block-size: 5.2em; }
    h1 { margin: 0; font-size: 2em; line-height: 1.4; }
    h1 span { font-size: 0.6em; font-weight: 400; color: #5d584f; }
    p { margin: 0.3em 0 0; }
    mark { padding: 0 0.15em; background: #f8e7ae; border-block-end: 0.12em solid #946200; color: inherit; }
  </style>
  <img src="${icon}" alt="" />
  <div>
    <h1>بیانیه‌یاب <span lang="en" dir="ltr">Bayaniyab</span></h1>
    <p><mark>این جمله</mark> را کدام بیانیه گفته است؟</p>
    <p lang="en" dir="ltr">Which statement says <mark>this line</mark>?</p>
  </div>
</html>`;
}
