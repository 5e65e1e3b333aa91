import { i18n, type UiLanguage } from "./i18n";

/** The language of our own words; statements stay Persian in both. */
export const uiLanguage = (): UiLanguage => (i18n.t("language") === "en" ? "en" : "fa");

/** The direction of our own words, where they stand among Persian ones. */
export const uiDirection = (): "rtl" | "ltr" => (uiLanguage() === "fa" ? "rtl" : "ltr");

/** Parts what is listed in a sentence of ours, with the space that follows it. */
export const comma = (): string => (uiLanguage() === "fa" ? "، " : ", ");
