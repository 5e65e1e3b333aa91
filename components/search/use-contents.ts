import { useEffect, useState } from "preact/hooks";
import { ask } from "../../messages/ask";
import type { Contents } from "../../messages/requests";
import { problemText } from "../problem-text";

/** The library's statements, once they have arrived; `announce` must not change between renderings. */
export function useContents(announce: (notice: string) => void): Contents | undefined {
  const [contents, setContents] = useState<Contents>();
  useEffect(() => {
    ask({ type: "contents" }).then(setContents, (error: unknown) => announce(problemText(error)));
  }, [announce]);
  return contents;
}
