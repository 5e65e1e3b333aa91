import { uiLanguage } from "./ui-language";

/** Parts what is listed in a sentence of ours, with the space that follows it. */
export const comma = (): string => (uiLanguage() === "fa" ? "، " : ", ");
