import { once } from "node:events";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";
import { COMES_MS } from "./card";
import type { Tab } from "./rig";

/**
 * The page's script stands still until it is let go, as it does in Chromium while it waits for an answer of the network; Firefox
 * does other work meanwhile.
 * @returns lets it go
 */
export async function standStill(tab: Tab): Promise<() => void> {
  const server = createServer();
  let response: ServerResponse | undefined;
  const letGo = () => {
    if (response && !response.writableEnded) response.writeHead(200, { "access-control-allow-origin": "*" }).end();
  };
  onTestFinished(() => {
    letGo();
    server.close();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const asked = once(server, "request", { signal: AbortSignal.timeout(COMES_MS) });
  await tab.evaluate(
    (address) =>
      void setTimeout(() => {
        const request = new XMLHttpRequest();
        request.open("GET", address, false);
        request.send();
      }),
    `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
  );
  [, response] = await asked;
  return letGo;
}
