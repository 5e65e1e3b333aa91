import "../../assets/styles/base.css";
import "../../assets/styles/cite.css";
import "../../assets/styles/date.css";
import "../../assets/styles/hit.css";
import "./desk.css";
import { render } from "preact";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { lifetime } from "../../platform/listen-to";
import { mayKeep } from "../../stored/desk/store";
import { i18n } from "../../words/i18n";
import { DeskPage } from "./desk-page";
import { PrivateDesk } from "./private-desk";

await Promise.all([applyAppearance(), fontLoaded()]);

function draw(): void {
  document.title = `${i18n.t("desk.title")} — ${i18n.t("extShortName")}`;
  render(mayKeep() ? <DeskPage /> : <PrivateDesk />, document.body);
}
draw();
followAppearance(draw, lifetime);
