import type { YearCount } from "../../archive/query/search";
import type { Range } from "../../archive/types";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { columns } from "./columns";
import { Toolbar } from "./toolbar";
import { shortYearText, yearText } from "./year-text";

/** Of one column; the bar grows within it. */
const WIDTH_PX = 24;
/** As tall as a bar gets: of few hits it is lower, for it would say no more and take the room of the results. */
const TALLEST_PX = 28;
const OF_ONE_HIT_PX = 6;
/** The bar of one hit among many is seen, and pressed, all the same. */
const LEAST_BAR_PX = 3;

interface Props {
  years: readonly YearCount[];
  chosen: readonly Range[];
  choose: (stretches: readonly Range[]) => void;
}

/** How many hits there are of each year; pressing a bar leaves those of its year, pressing it again leaves all. */
export function Timeline({ years, chosen, choose }: Props) {
  const bars = columns(years);
  if (bars.length < 2) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  const tallest = Math.min(TALLEST_PX, OF_ONE_HIT_PX * most);
  const tools = bars.map((column) => {
    const { first, last, count } = column;
    const isPressed = chosen.some(([from, to]) => from === first && to === last);
    const others = chosen.filter(([from, to]) => from !== first || to !== last);
    const height = Math.max(LEAST_BAR_PX, Math.round((tallest * count) / most));
    return {
      key: `${first}-${last}`,
      name: i18n.t("search.ofYear", count, [yearText(column), formatNumber(count)]),
      isPressed,
      press: () => choose(isPressed ? others : [...others, [first, last]]),
      content: (
        <>
          <svg viewBox={`0 0 ${WIDTH_PX} ${tallest}`} width={WIDTH_PX} height={tallest} aria-hidden="true">
            <rect x="3" y={tallest - height} width={WIDTH_PX - 6} height={height} rx="1.5" />
          </svg>
          <span>{shortYearText(column)}</span>
        </>
      ),
    };
  });
  return <Toolbar label={i18n.t("search.timeline")} className="timeline" tools={tools} />;
}
