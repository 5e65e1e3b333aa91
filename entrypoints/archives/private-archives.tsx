import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";

/** The page in a private window, where nothing is imported and nothing that was imported is shown. */
export const PrivateArchives = () => (
  <main>
    <h1>{i18n.t("archives.title")}</h1>
    <StatusLine text={i18n.t("archives.private")} />
  </main>
);
