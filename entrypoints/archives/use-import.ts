import { useEffect, useState } from "preact/hooks";

type Part = typeof import("./import").Import;

/** What brings texts in, once it is loaded: what is there is listed before. */
export function useImport(): Part | undefined {
  const [part, setPart] = useState<{ readonly Import: Part }>();
  useEffect(() => {
    void import("./import").then(setPart);
  }, []);
  return part?.Import;
}
