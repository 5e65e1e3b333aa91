import type { StatementFacts } from "../archive/types";
import { i18n } from "../words/i18n";
import { formatNumber } from "../words/writing";

/** That a machine has read a text from a picture, and how sure it was; nothing of a text that has come as one. */
export const machineReadText = ({ machineRead }: Pick<StatementFacts, "machineRead">): string =>
  machineRead
    ? i18n.t(machineRead.isCorrected ? "machine.corrected" : "machine.read", [formatNumber(machineRead.confidence)])
    : "";

/** The same as a line among what is known of a text. */
export function MachineRead({ of }: { of: Pick<StatementFacts, "machineRead"> }) {
  const said = machineReadText(of);
  return said ? <p class="machine">{said}</p> : null;
}
