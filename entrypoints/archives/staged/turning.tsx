import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";

interface Props {
  /** The first of those that are shown, from 0, and how many are. */
  start: number;
  rows: number;
  perPage: number;
  total: number;
  turn: (start: number) => void;
}

/** Turns the pages of a list; nothing where it is all on one. */
export const Turning = ({ start, rows, perPage, total, turn }: Props) =>
  total > perPage && (
    <div class="turning">
      <button type="button" disabled={start === 0} onClick={() => turn(Math.max(0, start - perPage))}>
        {i18n.t("archives.previous")}
      </button>
      <span>{i18n.t("archives.rows", [formatNumber(start + 1), formatNumber(start + rows), formatNumber(total)])}</span>
      <button type="button" disabled={start + perPage >= total} onClick={() => turn(start + perPage)}>
        {i18n.t("archives.next")}
      </button>
    </div>
  );
