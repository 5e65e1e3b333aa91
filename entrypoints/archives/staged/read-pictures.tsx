import { i18n } from "../../../words/i18n";
import { formatNumber } from "../../../words/writing";
import { type PicturesToRead, picturesToRead } from "../staging/pictures-to-read";
import type { Staging } from "../staging/staging";
import { useAsking } from "./asking";

/** In milliseconds. A page of forty lines takes half of it of processor time to be read; it is drawn and compressed too. */
const PAGE_MS = 4000;
const [MINUTE_MS, HOUR_MS] = [60_000, 3_600_000];

/** That pages among what was brought are pictures, how long reading them may take, and the press that has them read. */
export function ReadPictures({ staging }: { staging: Staging }) {
  const asking = useAsking();
  const toRead = picturesToRead(staging);
  if (toRead.pages === 0) return null;
  return (
    <div class="pictures-to-read">
      <p>
        {i18n.t("archives.pictures.offer", toRead.pages, [formatNumber(toRead.pages)])}{" "}
        {i18n.t("archives.pictures.how", [howLong(toRead)])}
      </p>
      <button type="button" disabled={asking.isBusy} onClick={() => void asking.readPictures(toRead)}>
        {i18n.t("archives.pictures.read", toRead.pages, [formatNumber(toRead.pages)])}
      </button>
    </div>
  );
}

function howLong({ pages }: PicturesToRead): string {
  const ms = pages * PAGE_MS;
  if (ms < MINUTE_MS) return i18n.t("archives.pictures.underAMinute");
  const [unit, key] = ms < HOUR_MS ? ([MINUTE_MS, "minutes"] as const) : ([HOUR_MS, "hours"] as const);
  const count = Math.round(ms / unit);
  return i18n.t(`archives.pictures.${key}`, count, [formatNumber(count)]);
}
