import { inSight } from "../../archive/text/in-sight";
import type { Statement } from "../../archive/types";
import { webAddress } from "../../citing/web-address";
import { i18n } from "../../words/i18n";
import { formatNumber } from "../../words/writing";
import { Fact } from "./fact";

/** Where the text came from and what the reading text leaves out of it. */
export function Provenance({ statement: { source, file, removed } }: { statement: Statement }) {
  return (
    <section class="provenance" aria-labelledby="provenance">
      <h2 id="provenance">{i18n.t("reader.provenance")}</h2>
      <dl class="facts">
        {source && (
          <Fact name={i18n.t("reader.source")}>
            <Address given={source} />
          </Fact>
        )}
        <Fact name={i18n.t("reader.file")}>
          <bdi dir="ltr">{file}</bdi>
        </Fact>
      </dl>
      {removed.length === 0 ? (
        <p class="why">{i18n.t("reader.removedNone")}</p>
      ) : (
        <details>
          <summary>{i18n.t("reader.removed", removed.length, [formatNumber(removed.length)])}</summary>
          <p class="why">{i18n.t("reader.removedWhy")}</p>
          <ul lang="fa" dir="rtl">
            {removed.map(({ what, why, count = 1 }) => (
              <li key={what}>
                <p class="what">{what}</p>
                <p class="why">
                  {why} {count > 1 && <bdi>({i18n.t("reader.times", [formatNumber(count)])})</bdi>}
                </p>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

/** The address that the text gives; it leads away only when the user follows it, and says nothing of us there. */
function Address({ given }: { given: string }) {
  const address = webAddress(given);
  return (
    <bdi dir="ltr">
      {address ? (
        <a href={address} target="_blank" rel="noreferrer noopener">
          {address}
        </a>
      ) : (
        inSight(given)
      )}
    </bdi>
  );
}
