import "../../assets/styles/base.css";
import "../../assets/styles/date.css";
import "../../assets/styles/hit.css";
import "../../assets/styles/trace.css";
import "./picture.css";
import { render } from "preact";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { ask } from "../../messages/ask";
import { lifetime } from "../../platform/listen-to";
import { i18n } from "../../words/i18n";
import { PicturePage } from "./picture-page";

const [seen] = await Promise.all([ask({ type: "seen" }).catch(() => null), applyAppearance(), fontLoaded()]);

function draw(): void {
  document.title = `${i18n.t("picture.title")} — ${i18n.t("extShortName")}`;
  render(<PicturePage seen={seen} isRefused={location.hash === "#none"} />, document.body);
}
draw();
followAppearance(draw, lifetime);
