import "../../assets/styles/base.css";
import "./options.css";
import { render } from "preact";
import { dressDocument, redressDocument } from "../../components/dress-document";
import { fontLoaded } from "../../components/font-loaded";
import { readSettings } from "../../settings/store";
import { i18n } from "../../words/i18n";
import { Options } from "./options";

const [{ damaged }, settings] = await Promise.all([readSettings(), dressDocument(), fontLoaded()]);

const draw = (settings: Parameters<typeof Options>[0]["settings"]) => {
  document.title = `${i18n.t("options.title")} — ${i18n.t("extShortName")}`;
  render(<Options settings={settings} damaged={damaged} />, document.body);
};
draw(settings);
redressDocument(draw, new AbortController().signal);
