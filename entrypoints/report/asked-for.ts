import type { ScannedPage } from "../../components/scan/scanned-page";
import { inTime } from "../../platform/in-time";

/** The panel answers at once, if it is still there. In milliseconds. */
const PATIENCE_MS = 2000;

/** The scanned page that is offered by this name; `null` where it is offered no more. */
export async function askedFor(name: string): Promise<ScannedPage | null> {
  if (!name) return null;
  const channel = new BroadcastChannel(name);
  const answer = new Promise<ScannedPage>((resolve) => {
    channel.onmessage = ({ data }) => resolve(data);
  });
  channel.postMessage(null);
  const page = await inTime(answer, PATIENCE_MS);
  channel.close();
  return page ?? null;
}
