import { useEffect, useState } from "preact/hooks";

/** An answer, once it is there; asked for anew when what it depends on has changed. */
export function useAnswer<T>(ask: () => Promise<T>, depends: readonly unknown[]): T | undefined {
  const [answer, setAnswer] = useState<T>();
  useEffect(() => {
    let isWanted = true;
    void ask().then((given) => {
      if (isWanted) setAnswer(given);
    });
    return () => {
      isWanted = false;
    };
  }, depends);
  return answer;
}
