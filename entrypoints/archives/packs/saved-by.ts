import type { KeptReason } from "../../../kept/kept-problem";
import { noteSaved } from "../../../kept/pack-notes";
import type { useWork } from "../use-work";
import type { WorkReply, WorkRequest } from "../worker/messages";

type Saved = Extract<WorkReply, { type: "saved" }>;

/** Has archives packed, and notes which editions that made of them. */
export async function savedBy(
  run: ReturnType<typeof useWork>["run"],
  request: Extract<WorkRequest, { type: "savePack" | "backUp" }>,
): Promise<{ readonly saved?: Saved; readonly reason: KeptReason | undefined }> {
  const replies: Saved[] = [];
  const reason = await run(request, (reply) => {
    if (reply.type === "saved") replies.push(reply);
  });
  const [saved] = replies;
  // The file is whole all the same; only that the next one may bear the same number.
  if (saved) await noteSaved(saved.editions).catch(console.warn);
  return { reason, ...(saved && { saved }) };
}
