import { useLayoutEffect, useRef } from "preact/hooks";
import { i18n } from "../../words/i18n";

interface Props {
  asks: string;
  /** What the button says that does it. */
  does: string;
  doIt: () => void;
  leaveIt: () => void;
}

/** Asks once more before something is erased. The focus is on what changes nothing. */
export function Sure({ asks, does, doIt, leaveIt }: Props) {
  const no = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => no.current?.focus(), []);
  return (
    <div class="sure">
      <p role="alert">{asks}</p>
      <button type="button" class="does-it" onClick={doIt}>
        {does}
      </button>
      <button ref={no} type="button" onClick={leaveIt}>
        {i18n.t("archives.keep")}
      </button>
    </div>
  );
}
