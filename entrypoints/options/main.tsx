import "../../assets/styles/base.css";
import "./options.css";
import { render } from "preact";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { lifetime } from "../../platform/listen-to";
import type { Settings } from "../../stored/settings/settings";
import { i18n } from "../../words/i18n";
import { Options } from "./options";

const [{ settings, damaged }] = await Promise.all([applyAppearance(), fontLoaded()]);

const draw = (settings: Settings) => {
  document.title = `${i18n.t("options.title")} — ${i18n.t("extShortName")}`;
  render(<Options settings={settings} damaged={damaged} />, document.body);
};
draw(settings);
followAppearance(draw, lifetime);
