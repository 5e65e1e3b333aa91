import { describe, expect, test, vi } from "vitest";
import { type Catalogue, translateFrom } from "../../words/format-message";
import type { UiLanguage } from "../../words/i18n";
import { translator } from "../../words/translator";

const english = { hello: { message: "hello" } };

/** A browser in Persian, and catalogues that arrive when `tell` is called. */
function persianBrowser(gives: Catalogue = { language: { message: "fa" }, hello: { message: "سلام" } }) {
  const told: ((catalogue: Catalogue | Error) => void)[] = [];
  const read = vi.fn(
    (_: UiLanguage) =>
      new Promise<Catalogue>((resolve, reject) => {
        told.push((found) => (found instanceof Error ? reject(found) : resolve(found)));
      }),
  );
  const { translate, setLanguage } = translator(translateFrom(gives), () => "fa", read);
  return {
    say: () => translate("hello", []),
    setLanguage,
    read,
    tell: (found: Catalogue | Error) => told.shift()?.(found),
  };
}

describe("a translator", () => {
  test("starts in the browser's language, and reads no catalogue for it", async () => {
    const { say, setLanguage, read } = persianBrowser();
    expect(say()).toBe("سلام");
    await setLanguage("fa");
    await setLanguage("auto");
    expect(say()).toBe("سلام");
    expect(read).not.toHaveBeenCalled();
  });

  test("reads another language once, however often it is set", async () => {
    const { say, setLanguage, read, tell } = persianBrowser();
    const set = [setLanguage("en"), setLanguage("en")];
    tell(english);
    await Promise.all(set);
    await setLanguage("auto");
    await setLanguage("en");
    expect(say()).toBe("hello");
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("stays in the language before until the next catalogue is read", async () => {
    const { say, setLanguage, tell } = persianBrowser();
    const first = setLanguage("en");
    expect(say()).toBe("سلام");
    tell(english);
    await first;
    const again = setLanguage("en");
    expect(say()).toBe("hello");
    await again;
    expect(say()).toBe("hello");
  });

  test("ends in the language set last, whichever catalogue arrives last", async () => {
    const { say, setLanguage, tell } = persianBrowser();
    const late = setLanguage("en");
    await setLanguage("auto");
    tell(english);
    await late;
    expect(say()).toBe("سلام");
  });

  test("reads the catalogue of the browser's language where the browser gives no messages", async () => {
    const { say, setLanguage, read, tell } = persianBrowser({});
    expect(say()).toBe("");
    const set = setLanguage("auto");
    tell({ hello: { message: "سلام" } });
    await set;
    expect(say()).toBe("سلام");
    expect(read).toHaveBeenCalledWith("fa");
  });

  test("falls back to the browser's language when a catalogue cannot be read, and tries again when set again", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { say, setLanguage, read, tell } = persianBrowser();
    const failed = setLanguage("en");
    tell(new Error("no such file"));
    await failed;
    expect(say()).toBe("سلام");
    expect(warned).toHaveBeenCalledOnce();
    const second = setLanguage("en");
    tell(english);
    await second;
    expect(say()).toBe("hello");
    expect(read).toHaveBeenCalledTimes(2);
    warned.mockRestore();
  });
});
