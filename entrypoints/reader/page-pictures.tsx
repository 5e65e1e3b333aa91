import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { archiveOf, ownIdOf } from "../../archive/statement-id";
import type { Scan } from "../../archive/types";
import { pictureOf } from "../../kept/pictures";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { pageHolding } from "./page-holding";

interface Props {
  /** See `STATEMENT_ID`; of the user's own. */
  id: string;
  scan: Scan;
  /** An offset in the statement's text: the page that holds it is shown. */
  at: number;
}

/** The pages that a statement was read from, one at a time, beside its text. */
export function PagePictures({ id, scan: { pages }, at }: Props) {
  const here = useMemo(() => pageHolding(pages, at), [pages, at]);
  const [turned, setTurned] = useState<number>();
  useEffect(() => setTurned(undefined), [here]);
  const shown = turned ?? here;
  const page = pages[shown];
  if (!page) return null;
  const name = i18n.t("reader.page.name", [formatNumber(page.number)]);
  const turn = (by: 1 | -1) => setTurned(shown + by);
  return (
    <section class="page-picture" aria-label={i18n.t("reader.page.itself")}>
      <p class="page-name">
        <b>{name}</b>
        {pages.length > 1 && (
          <span class="turning">
            <button type="button" disabled={shown === 0} onClick={() => turn(-1)}>
              {i18n.t("reader.previous")}
            </button>
            <button type="button" disabled={shown === pages.length - 1} onClick={() => turn(1)}>
              {i18n.t("reader.next")}
            </button>
          </span>
        )}
      </p>
      <Picture key={page.number} id={id} page={page.number} name={name} />
      <p class="page-why">{i18n.t("reader.page.why")}</p>
    </section>
  );
}

/** Drawn, and not loaded from an address: the policy of our pages lets nothing in that is not a file of the package. */
function Picture({ id, page, name }: { id: string; page: number; name: string }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isMissing, setIsMissing] = useState(false);
  useEffect(() => {
    let isWanted = true;
    const show = async () => {
      const bytes = await pictureOf(archiveOf(id) ?? "", ownIdOf(id), page);
      if (!bytes) throw new Error("there is no picture of it");
      const bitmap = await createImageBitmap(new Blob([bytes as Uint8Array<ArrayBuffer>]));
      const element = canvas.current;
      if (!isWanted || !element) return;
      [element.width, element.height] = [bitmap.width, bitmap.height];
      element.getContext("2d")?.drawImage(bitmap, 0, 0);
      element.dataset["drawn"] = "";
    };
    show().catch((error: unknown) => {
      console.warn(error);
      if (isWanted) setIsMissing(true);
    });
    return () => {
      isWanted = false;
    };
  }, [id, page]);
  if (isMissing) return <p class="page-missing">{i18n.t("reader.page.missing")}</p>;
  return <canvas ref={canvas} role="img" aria-label={name} />;
}
