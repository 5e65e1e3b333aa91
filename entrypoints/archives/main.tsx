import "../../assets/styles/base.css";
import "../../assets/styles/timeline.css";
import "./archives.css";
import "./staged.css";
import "./staged-details.css";
import "./documents/documents.css";
import "./packs/packs.css";
import { render } from "preact";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { holdFiles } from "../../components/hold-files";
import { lifetime } from "../../platform/listen-to";
import { mayKeep } from "../../stored/desk/store";
import { i18n } from "../../words/i18n";
import { ArchivesPage } from "./archives-page";
import { PrivateArchives } from "./private-archives";

await Promise.all([applyAppearance(), fontLoaded()]);

function draw(): void {
  document.title = `${i18n.t("archives.title")} — ${i18n.t("extShortName")}`;
  render(mayKeep() ? <ArchivesPage /> : <PrivateArchives />, document.body);
}
draw();
holdFiles(lifetime);
followAppearance(draw, lifetime);
