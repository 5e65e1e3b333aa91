import { inSight } from "../../../archive/text/in-sight";
import type { Differing } from "../../../imports/near/differing";

interface Props {
  /** What stands in the first column, and in the second. */
  heads: readonly [string, string];
  rows: readonly Differing[];
}

/** Words of two texts side by side, marked where they differ, with those around them. */
export const PairedWords = ({ heads, rows }: Props) => (
  <table class="differing">
    <thead>
      <tr>
        {heads.map((head) => (
          <th key={head} scope="col">
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody lang="fa" dir="rtl">
      {rows.map(({ before, one, other, after }, at) => (
        <tr key={at}>
          {[one, other].map((own, side) => (
            <td key={side}>
              {inSight(before)} <mark>{own === "" ? "—" : inSight(own)}</mark> {inSight(after)}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
