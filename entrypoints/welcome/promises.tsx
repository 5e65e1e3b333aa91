import { i18n } from "../../words/i18n";

/** What pages learn of the extension: two promises, and what no promise can change, right beside them. */
export const Promises = () => (
  <section class="promises" aria-labelledby="promises">
    <h2 id="promises">{i18n.t("welcome.promises.title")}</h2>
    <div class="pair">
      <p>
        <strong>{i18n.t("welcome.promises.always.name")}</strong> {i18n.t("welcome.promises.always.says")}
      </p>
      <p>
        <strong>{i18n.t("welcome.promises.quiet.name")}</strong> {i18n.t("welcome.promises.quiet.says")}
      </p>
    </div>
    <p class="but">{i18n.t("welcome.promises.open")}</p>
    <p class="but">{i18n.t("welcome.promises.window")}</p>
    {!import.meta.env.FIREFOX && <p class="but">{i18n.t("welcome.promises.installed")}</p>}
  </section>
);
