import { useEffect, useState } from "preact/hooks";
import type { StatementFacts } from "../../archive/types";
import { ask } from "../../messages/ask";
import { problemText } from "../problem-text";

/** The archive's statements, once they have arrived; `announce` must not change between renderings. */
export function useContents(announce: (notice: string) => void): readonly StatementFacts[] | undefined {
  const [contents, setContents] = useState<readonly StatementFacts[]>();
  useEffect(() => {
    ask({ type: "contents" }).then(setContents, (error: unknown) => announce(problemText(error)));
  }, [announce]);
  return contents;
}
