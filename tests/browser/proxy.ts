import { createServer, request } from "node:http";

/** A proxy that lets a browser reach this machine and nothing else, and notes all that it is asked for. */
export interface Proxy {
  readonly port: number;
  /** In order: `GET http://…` and `CONNECT host:port`. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const isHere = ({ hostname }: URL) => hostname === "localhost" || hostname === "127.0.0.1";

export async function startProxy(): Promise<Proxy> {
  const requests: string[] = [];
  const server = createServer((asked, answer) => {
    const address = new URL(asked.url ?? "", "http://nowhere");
    requests.push(`${asked.method} ${address.href}`);
    if (!isHere(address)) {
      answer.writeHead(502).end();
      return;
    }
    const onward = request(address, { method: asked.method, headers: asked.headers }, (came) => {
      answer.writeHead(came.statusCode ?? 502, came.headers);
      came.pipe(answer);
    });
    onward.on("error", () => answer.destroy());
    asked.pipe(onward);
  });
  server.on("connect", (asked, socket) => {
    requests.push(`CONNECT ${asked.url}`);
    socket.end("HTTP/1.1 502 Not reached\r\n\r\n");
  });
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  const listening = server.address();
  return {
    port: typeof listening === "object" && listening ? listening.port : 0,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}
