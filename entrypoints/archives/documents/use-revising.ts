import { useEffect, useState } from "preact/hooks";
import type { SaidOf } from "../../../archive/compile/said-otherwise";
import type { KeptReason } from "../../../kept/kept-problem";
import type { Revised } from "../../../kept/revise-archive";
import { useUnsaved } from "../use-unsaved";
import { useWork } from "../use-work";

type Said = ReadonlyMap<string, Partial<SaidOf>>;

/** What is changed in an archive that is kept, one change after another. */
export interface Revising {
  readonly work: ReturnType<typeof useWork>["work"];
  readonly problem: KeptReason | undefined;
  /** What was written and is not kept yet, by document. */
  readonly waiting: Said;
  readonly canUndo: boolean;
  /** @returns what was done; nothing where it could not be */
  remove(ids: readonly string[]): Promise<Revised | undefined>;
  say(said: Said): Promise<Revised | undefined>;
  undo(): Promise<Revised | undefined>;
}

/** Changes that can be undone one by one; of more, the first are forgotten. */
const MOST_UNDONE = 100;

const NONE: Said = new Map();

/** @param listed the list that shows what is kept: once it is another, what was written is in it */
export function useRevising(id: string, listed: unknown): Revising {
  const { work, run } = useWork();
  const [problem, setProblem] = useState<KeptReason>();
  const [waiting, setWaiting] = useState<Said>(NONE);
  const [before, setBefore] = useState<readonly Said[]>([]);
  useUnsaved(work !== undefined);
  useEffect(() => {
    if (!work) setWaiting(NONE);
  }, [listed]);

  const revise = async (deleted: readonly string[], said: Said): Promise<Revised | undefined> => {
    setProblem(undefined);
    setWaiting((others) => new Map([...others, ...merged(others, said)]));
    let revised: Revised | undefined;
    const reason = await run({ type: "revise", id, deleted, said: [...said] }, (reply) => {
      if (reply.type === "revised") ({ revised } = reply);
    });
    setProblem(reason);
    if (reason) setWaiting(NONE);
    return revised;
  };
  const say: Revising["say"] = async (said) => {
    const revised = await revise([], said);
    if (revised && revised.before.size > 0) setBefore((all) => [...all, revised.before].slice(-MOST_UNDONE));
    return revised;
  };
  const undo = async () => {
    const last = before.at(-1);
    if (!last) return undefined;
    setBefore((all) => all.slice(0, -1));
    const revised = await revise([], last);
    // It can be tried again.
    if (!revised) setBefore((all) => [...all, last]);
    return revised;
  };
  return { work, problem, waiting, canUndo: before.length > 0, remove: (ids) => revise(ids, NONE), say, undo };
}

const merged = (others: Said, said: Said): Said =>
  new Map([...said].map(([id, more]) => [id, { ...others.get(id), ...more }]));
