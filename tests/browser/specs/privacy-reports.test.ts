import { expect, inject, test } from "vitest";
import { card, noCard } from "../card";
import { pageOf, SENTENCE } from "../page-of";
import { pasted, pressInCard } from "../press";
import { select } from "../select";
import { useBrowser } from "../use";

/** Everything that a page may withhold from frames, or have reported to it. */
const STRICT = {
  "permissions-policy": "clipboard-write=(), clipboard-read=(), fullscreen=(), autoplay=(), storage-access=()",
  "permissions-policy-report-only": "clipboard-write=(), fullscreen=()",
  "document-policy": "js-profiling, *;report-to=main",
  "cross-origin-embedder-policy": 'require-corp; report-to="main"',
  "cross-origin-opener-policy": 'same-origin; report-to="main"',
  "content-security-policy":
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:; connect-src 'self'; report-to main",
  "content-security-policy-report-only": "frame-src 'none'; child-src 'none'; report-to main",
  "reporting-endpoints": 'main="{{here}}/reports", default="{{here}}/reports"',
} as const;

const LISTENING = `<script>
window.reports = [];
const note = (what) => window.reports.push(JSON.stringify(what));
if (window.ReportingObserver) new ReportingObserver((all) => all.forEach((each) => note(each)), { buffered: true }).observe();
addEventListener("securitypolicyviolation", ({ blockedURI, violatedDirective }) => note({ blockedURI, violatedDirective }));
for (const type of ["error", "unhandledrejection"]) addEventListener(type, ({ message }) => note({ type, message }));
</script>`;

const PAGES = ["strict.html", "no-clipboard.html", "lenient.html"];

const browser = useBrowser({
  pages: Object.fromEntries(PAGES.map((name) => [name, pageOf(`${LISTENING}<p id="quote">${SENTENCE}.</p>`)])),
  headers: {
    "strict.html": STRICT,
    "no-clipboard.html": { "permissions-policy": STRICT["permissions-policy"] },
  },
});

test.each(PAGES)(
  "nothing that a page has reported to it names the card: %s",
  { tags: ["P03", "P31"] },
  async (name) => {
    const tab = await browser.open(name);
    await select(tab);
    const frame = await card(tab);
    // To copy is what a frame would have to ask the page for.
    await pressInCard(tab, frame, "article .actions button:nth-of-type(2)");
    const notice = () => frame.evaluate(() => document.querySelector("[role=status] .notice")?.textContent ?? "");
    await expect.poll(notice).not.toBe("");
    expect(await frame.evaluate(() => document.querySelector("textarea"))).toBeNull();
    const reports = await tab.evaluate(() => (window as unknown as { reports: string[] }).reports);
    expect(reports.filter((each) => /extension|card\.html/.test(each))).toEqual([]);
    expect(browser.site.requests.filter((each) => each.includes("reports"))).toEqual([]);
    await tab.press("Escape");
    await noCard(tab);
    expect(await pasted(tab)).toContain(SENTENCE.slice(0, 30));
  },
);

// What a page withholds from frames Chromium alone reports; what its policy forbids both do.
const FORBIDDEN = inject("browser") === "chromium" ? ["strict.html", "no-clipboard.html"] : ["strict.html"];

test.each(FORBIDDEN)(
  "and this test sees a frame that does what the page forbids: %s",
  { tags: ["P31"] },
  async (name) => {
    const tab = await browser.open(name);
    const reports = () => tab.evaluate(() => (window as unknown as { reports: string[] }).reports.join());
    await tab.evaluate((address) => {
      const frame = document.createElement("iframe");
      frame.allow = "clipboard-write *";
      frame.src = address;
      document.body.append(frame);
    }, browser.site.elsewhere("plain.html"));
    await expect.poll(reports).toContain(new URL(browser.site.elsewhere("plain.html")).origin);
  },
);
