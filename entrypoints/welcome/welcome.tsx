import { IS_QUIET_EDITION } from "../../platform/edition";
import { i18n } from "../../words/i18n";
import { Choices } from "./choices";
import { Example } from "./example";
import { Pin } from "./pin";
import { Promises } from "./promises";
import { SiteAccess } from "./site-access";

const DOES = ["finds", "relates", "opens"] as const;
const NEVER = ["sends", "keeps", "sides"] as const;

interface Props {
  /** Sentences of the archive to try; none where it cannot be read. */
  example: string | undefined;
  /** Why there is no example. */
  problem: string | undefined;
  /** The keys that lead into the card, as the browser writes them. */
  shortcut: string | undefined;
  isPhone: boolean;
}

/** What a user meets after installing, once. */
export const Welcome = ({ example, problem, shortcut, isPhone }: Props) => (
  <main>
    <header>
      <img src="/icon/96.png" alt="" width="48" height="48" />
      <h1>{i18n.t("welcome.title")}</h1>
      <p>
        {i18n.t("welcome.lead")}
        {IS_QUIET_EDITION && ` ${i18n.t("quietEdition.is")}`}
      </p>
    </header>
    {!IS_QUIET_EDITION && <SiteAccess />}
    {example && <Example text={example} shortcut={shortcut} />}
    {problem && <p role="alert">{problem}</p>}
    <div class="pair">
      <section aria-labelledby="does">
        <h2 id="does">{i18n.t("welcome.doesTitle")}</h2>
        <ul>
          {DOES.map((each) => (
            <li key={each}>{i18n.t(`welcome.does.${each}`)}</li>
          ))}
          {/* Phones have no menus of images. */}
          <li>{i18n.t(isPhone ? "welcome.does.readsPasted" : "welcome.does.reads")}</li>
        </ul>
      </section>
      <section aria-labelledby="never">
        <h2 id="never">{i18n.t("welcome.neverTitle")}</h2>
        <ul class="never">
          {NEVER.map((each) => (
            <li key={each}>{i18n.t(`welcome.never.${each}`)}</li>
          ))}
          {IS_QUIET_EDITION && <li>{i18n.t("quietEdition.tells")}</li>}
        </ul>
      </section>
    </div>
    {!IS_QUIET_EDITION && <Promises />}
    {!IS_QUIET_EDITION && <Choices />}
    <Pin isPhone={isPhone} />
    <footer>
      <p>{i18n.t("welcome.once")}</p>
    </footer>
  </main>
);
