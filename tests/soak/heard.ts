import type { Rig } from "../browser/rig";

/** A message of a page script to the background, as every page of the extension hears it. */
export interface Heard {
  readonly type: string;
  /** The address of the tab that it comes from. */
  readonly from: string;
  readonly nonce?: string;
  /** Of what was selected, in UTF-16 units. */
  readonly length?: number;
  /** In milliseconds of the clock. */
  readonly at: number;
}

/** Begins to note what page scripts say; an extension that is loaded anew has to be listened to anew. */
export async function listen({ behind }: Rig): Promise<void> {
  await behind.evaluate(() => {
    interface Api {
      runtime: { onMessage: { addListener(act: unknown): void } };
    }
    const page = window as unknown as { heard?: string[]; browser?: Api; chrome: Api };
    if (page.heard) return;
    const heard: string[] = [];
    page.heard = heard;
    const hear = (message: { type?: string; nonce?: string; text?: string }, sender: { tab?: { url?: string } }) => {
      const { type, nonce, text } = message;
      heard.push(JSON.stringify({ type, nonce, length: text?.length, from: sender.tab?.url, at: Date.now() }));
    };
    (page.browser ?? page.chrome).runtime.onMessage.addListener(hear);
  });
}

/** What was heard since the last time. */
export async function heard({ behind }: Rig): Promise<readonly Heard[]> {
  const lines = await behind.evaluate(() => (window as unknown as { heard: string[] }).heard.splice(0));
  return lines.map((line) => JSON.parse(line) as Heard);
}
