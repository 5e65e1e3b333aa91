import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";

/** The desk in a private window, where nothing is kept and nothing that was kept is shown. */
export const PrivateDesk = () => (
  <main>
    <h1>{i18n.t("desk.title")}</h1>
    <StatusLine text={i18n.t("desk.private")} />
  </main>
);
