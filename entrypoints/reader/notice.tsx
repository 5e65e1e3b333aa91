import { StatusLine } from "../../components/status-line";
import { i18n } from "../../words/i18n";

/** The page when there is no statement to show. */
export const Notice = ({ sentence }: { sentence: string }) => (
  <>
    <header class="top">
      <div class="bar">
        <h1 class="brand">{i18n.t("extShortName")}</h1>
      </div>
    </header>
    <main class="notice-page">
      <StatusLine text={sentence} />
    </main>
  </>
);
