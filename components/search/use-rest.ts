import { useEffect, useState } from "preact/hooks";

/** Whether a value has stayed the same for so many milliseconds; at first it has. */
export function useRest(value: string, ms: number): boolean {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), ms);
    return () => clearTimeout(timer);
  }, [value, ms]);
  return rested === value;
}
