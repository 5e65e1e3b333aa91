import { browser } from "wxt/browser";
import { ArchiveDamagedError } from "../../archive/archive-damaged-error";
import type { Envelope } from "../../messages/requests";
import { i18n } from "../../words/i18n";
import { applyChosenWriting } from "./apply-chosen-writing";

/**
 * Wraps an answer, or what kept the background from one, for the page that asked.
 * @param asked the name of its question
 */
export async function enveloped<T>(asked: string, answer: Promise<T>): Promise<Envelope<T>> {
  try {
    return { asked, ok: true, value: await answer };
  } catch (error) {
    if (error instanceof ArchiveDamagedError)
      return { asked, ok: false, problem: "archiveDamaged", detail: error.file };
    throw error;
  }
}

const DAMAGED = "!";

/** A selection is answered with silence when the archive is damaged; the toolbar's button says that something is. */
export async function showDamage(error: unknown): Promise<void> {
  if (!(error instanceof ArchiveDamagedError)) throw error;
  await applyChosenWriting();
  await browser.action.setBadgeText({ text: DAMAGED });
  await browser.action.setTitle({ title: i18n.t("problem.archiveDamaged") });
}

/** Takes {@link showDamage} back, once the files are whole. */
export async function clearDamage(): Promise<void> {
  if ((await browser.action.getBadgeText({})) !== DAMAGED) return;
  await browser.action.setBadgeText({ text: "" });
  await browser.action.setTitle({ title: i18n.t("extShortName") });
}
