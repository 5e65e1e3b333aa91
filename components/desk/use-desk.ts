import { useEffect, useState } from "preact/hooks";
import type { Desk } from "../../stored/desk/parse-desk";
import { onDesk, readDesk } from "../../stored/desk/store";

/** All components of a page share one reading of the desk: a list of hits has a button for each. */
const watching = new Set<(desk: Desk | undefined) => void>();
let latest: Desk | undefined;
let listening: AbortController | undefined;

/** The desk as it is now; `undefined` until it has been read. */
export function useDesk(): Desk | undefined {
  const [desk, setDesk] = useState(latest);
  useEffect(() => {
    watching.add(setDesk);
    if (watching.size === 1) listen();
    else setDesk(latest);
    return () => {
      watching.delete(setDesk);
      if (watching.size === 0) listening?.abort();
    };
  }, []);
  return desk;
}

function listen(): void {
  listening = new AbortController();
  const { signal } = listening;
  const read = async () => {
    const desk = await readDesk();
    if (signal.aborted) return;
    latest = desk;
    for (const set of watching) set(desk);
  };
  const look = () => void read().catch(console.warn);
  onDesk(look, signal);
  look();
}
