import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A sentence of the bundled archive (payam-be-kongere-12), as a news page would quote it. */
const QUOTED = "ما از حزبمان آموختیم چگونه یک انسان را از چند قدمی طناب دار نجات دهیم";

const PAGE = `<!doctype html><html lang="fa" dir="rtl"><meta charset="utf-8"><title>.</title>
<body style="margin: 24px; font: 16px sans-serif"><p>${QUOTED}</p></body></html>`;

/** Serves one small page with a quoted sentence, on loopback. */
export async function serveBenchPage(): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(PAGE);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
