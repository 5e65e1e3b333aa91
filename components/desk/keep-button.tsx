import { useRef } from "preact/hooks";
import { type Keepable, keyOf } from "../../stored/desk/kept";
import type { StoredValues } from "../../stored/desk/parse-desk";
import { keep, mayKeep, removeKept, restoreKept } from "../../stored/desk/store";
import { i18n } from "../../words/i18n";
import { useDesk } from "./use-desk";
import { useKept } from "./use-kept";

interface Props {
  passage: Keepable;
  announce: (notice: string) => void;
  /** Called when the user has kept it, and when they have taken it from the desk. */
  onTurned?: (isKept: boolean) => void;
}

/** Keeps a passage, or takes it from the desk again. In a private window there is no such button. */
export function KeepButton({ passage, announce, onTurned }: Props) {
  const desk = useDesk();
  const kept = useKept(passage);
  const isKept = kept !== undefined;
  /** What was taken from the desk here: kept again, it has again what the user had added. */
  const taken = useRef<StoredValues>({});
  if (!mayKeep()) return null;

  const toggle = async () => {
    const key = keyOf(passage);
    try {
      if (isKept) taken.current = { ...taken.current, ...(await removeKept([key])) };
      else if (key in taken.current) await restoreKept({ [key]: taken.current[key] });
      else await keep(passage, new Date());
      onTurned?.(!isKept);
      const hasAdded = kept?.note !== undefined || kept?.selection !== undefined;
      announce(i18n.t(!isKept ? "desk.wasKept" : hasAdded ? "desk.takenWithMore" : "desk.taken"));
    } catch (error) {
      console.warn(error);
      announce(i18n.t("desk.failed"));
    }
  };

  return (
    <button type="button" class="keep" data-lasting aria-pressed={isKept} disabled={!desk} onClick={toggle}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d="M4 2.5h8v11l-4-3-4 3z" />
      </svg>
      {i18n.t(isKept ? "desk.isKept" : "desk.keep")}
    </button>
  );
}
