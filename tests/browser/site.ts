import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server } from "node:http";
import { extname, join, resolve } from "node:path";

/** A little web of two origins on loopback, which serves the files of `tests/pages/`. */
export interface Site {
  /** The address of a page on the first origin, and on the other. */
  at(path: string): string;
  elsewhere(path: string): string;
  /** What was asked for, in order: method and path. Whoever has looked may take out what they have seen. */
  readonly requests: string[];
  close(): Promise<void>;
}

export interface SiteOptions {
  /** Pages beside those of the folder. */
  readonly pages?: Readonly<Record<string, string | Uint8Array>>;
  /** Second names for pages of the folder, to serve one with other headers. */
  readonly copies?: Readonly<Record<string, string>>;
  /** Headers for every answer to a path. */
  readonly headers?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const FOLDER = resolve("tests/pages");

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".png": "image/png",
  ".pdf": "application/pdf",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".xml": "application/xml",
};

/** @returns the little web; `{{here}}` and `{{other}}` in a page become the addresses of its two origins */
export async function serve({ pages = {}, copies = {}, headers = {} }: SiteOptions = {}): Promise<Site> {
  const requests: string[] = [];
  const origins: string[] = [];

  const answer = (path: string, here: number) => {
    if (path.endsWith(".png")) return readFileSync(join(FOLDER, path));
    const text = pages[path] ?? readFileSync(join(FOLDER, copies[path] ?? path), "utf8");
    if (typeof text !== "string") return text;
    return text.replaceAll("{{here}}", origins[here] ?? "").replaceAll("{{other}}", origins[1 - here] ?? "");
  };

  const start = (host: string, index: number) =>
    new Promise<Server>((done) => {
      const server = createServer((request, response) => {
        const path = pathOf(request);
        requests.push(`${request.method} ${path}`);
        // Browsers ask for it by themselves, and would tell the page that it is missing.
        if (path === "favicon.ico") {
          response.writeHead(204).end();
          return;
        }
        try {
          const body = answer(path, index);
          response.writeHead(200, {
            "content-type": TYPES[extname(path)] ?? "text/html; charset=utf-8",
            ...headers[path],
          });
          response.end(body);
        } catch {
          response.writeHead(404).end();
        }
      });
      server.listen(0, host, () => {
        const address = server.address();
        const port = typeof address === "object" && address ? address.port : 0;
        origins[index] = `http://${host}:${port}`;
        done(server);
      });
    });

  const servers = await Promise.all([start("127.0.0.1", 0), start("localhost", 1)]);
  return {
    at: (path) => `${origins[0]}/${path}`,
    elsewhere: (path) => `${origins[1]}/${path}`,
    requests,
    close: async () => {
      await Promise.all(
        servers.map((server) => {
          server.closeAllConnections();
          return new Promise((resolve) => server.close(resolve));
        }),
      );
    },
  };
}

function pathOf({ url = "/" }: IncomingMessage): string {
  return decodeURI(new URL(url, "http://x").pathname).slice(1);
}
