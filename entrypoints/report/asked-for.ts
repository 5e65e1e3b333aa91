import type { ScannedPage } from "../../components/scan/scanned-page";

/** The panel answers at once, if it is still there. In milliseconds. */
const PATIENCE_MS = 2000;

/** The scanned page that is offered by this name; `null` where it is offered no more. */
export function askedFor(name: string): Promise<ScannedPage | null> {
  if (!name) return Promise.resolve(null);
  const channel = new BroadcastChannel(name);
  return new Promise<ScannedPage | null>((resolve) => {
    channel.onmessage = ({ data }) => resolve(data);
    channel.postMessage(null);
    setTimeout(() => resolve(null), PATIENCE_MS);
  }).finally(() => channel.close());
}
