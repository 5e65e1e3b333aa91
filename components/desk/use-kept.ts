import { type Keepable, type Kept, keyOf } from "../../stored/desk/kept";
import { useDesk } from "./use-desk";

/** The passage as it is on the desk, if it is there. */
export function useKept(passage: Pick<Keepable, "statement" | "range"> | undefined): Kept | undefined {
  const desk = useDesk();
  return passage && desk?.kept.find((each) => keyOf(each) === keyOf(passage));
}
