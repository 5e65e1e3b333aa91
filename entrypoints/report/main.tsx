import "../../assets/styles/base.css";
import "./report.css";
import "./report-sheet.css";
import { render } from "preact";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { StatusLine } from "../../components/status-line";
import { lifetime } from "../../platform/listen-to";
import { i18n } from "../../words/i18n";
import { askedFor } from "./asked-for";
import { ReportPage } from "./report-page";

const [page] = await Promise.all([askedFor(location.hash.slice(1)), applyAppearance(), fontLoaded()]);

function draw(): void {
  document.title = `${i18n.t("report.title")} — ${i18n.t("extShortName")}`;
  const gone = (
    <main class="carry">
      <h1>{i18n.t("report.title")}</h1>
      <StatusLine text={i18n.t("report.gone")} />
    </main>
  );
  render(page ? <ReportPage page={page} /> : gone, document.body);
}
draw();
followAppearance(draw, lifetime);
