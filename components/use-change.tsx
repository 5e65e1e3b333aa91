import { useState } from "preact/hooks";
import { type Change, type Changed, changeSettings } from "../stored/settings/store";
import { i18n } from "../words/i18n";

interface Changing {
  /** Makes a change, which is told once it is kept. @returns `undefined` where it could not be kept */
  change(change: Change): Promise<Changed | undefined>;
  /** Whether the last change could not be kept. */
  readonly isRefused: boolean;
}

/** Changes settings, and knows what the browser did not keep. */
export function useChange(): Changing {
  const [isRefused, setIsRefused] = useState(false);
  const change = async (change: Change) => {
    setIsRefused(false);
    try {
      return await changeSettings(change);
    } catch (error) {
      console.warn(error);
      setIsRefused(true);
      return undefined;
    }
  };
  return { change, isRefused };
}

/** Says, where it was chosen, that a choice could not be kept; nothing otherwise. */
export const NotKept = ({ isRefused }: { isRefused: boolean }) =>
  isRefused ? (
    <p class="not-kept" role="alert">
      {i18n.t("settings.notKept")}
    </p>
  ) : null;
