import { describe, expect, test, vi } from "vitest";
import { type Catalogue, lookIn } from "../../words/sentence";
import { speaker } from "../../words/speaker";

const english = { hello: { message: "hello" } };

/** A browser that speaks Persian, and catalogues that are told when `tell` is called. */
function persianBrowser() {
  const told: ((catalogue: Catalogue | Error) => void)[] = [];
  const read = vi.fn(
    () =>
      new Promise<Catalogue>((resolve, reject) => {
        told.push((found) => (found instanceof Error ? reject(found) : resolve(found)));
      }),
  );
  const { look, speak } = speaker(lookIn({ language: { message: "fa" }, hello: { message: "سلام" } }), read);
  return { say: () => look("hello", []), speak, read, tell: (found: Catalogue | Error) => told.shift()?.(found) };
}

describe("a speaker", () => {
  test("speaks the browser's language at first, and reads nothing for it", async () => {
    const { say, speak, read } = persianBrowser();
    expect(say()).toBe("سلام");
    await speak("fa");
    await speak("auto");
    expect(say()).toBe("سلام");
    expect(read).not.toHaveBeenCalled();
  });

  test("reads another language once, however often it is asked to speak it", async () => {
    const { say, speak, read, tell } = persianBrowser();
    const spoken = [speak("en"), speak("en")];
    tell(english);
    await Promise.all(spoken);
    await speak("auto");
    await speak("en");
    expect(say()).toBe("hello");
    expect(read).toHaveBeenCalledTimes(1);
  });

  test("goes on in the language before until the next one is read", async () => {
    const { say, speak, tell } = persianBrowser();
    const first = speak("en");
    expect(say()).toBe("سلام");
    tell(english);
    await first;
    const again = speak("en");
    expect(say()).toBe("hello");
    await again;
    expect(say()).toBe("hello");
  });

  test("speaks what it was asked for last, whatever is read last", async () => {
    const { say, speak, tell } = persianBrowser();
    const late = speak("en");
    await speak("auto");
    tell(english);
    await late;
    expect(say()).toBe("سلام");
  });

  test("keeps to the browser's language where another cannot be read, and reads again when asked again", async () => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => {});
    const { say, speak, read, tell } = persianBrowser();
    const failed = speak("en");
    tell(new Error("no such file"));
    await failed;
    expect(say()).toBe("سلام");
    expect(warned).toHaveBeenCalledOnce();
    const second = speak("en");
    tell(english);
    await second;
    expect(say()).toBe("hello");
    expect(read).toHaveBeenCalledTimes(2);
    warned.mockRestore();
  });
});
