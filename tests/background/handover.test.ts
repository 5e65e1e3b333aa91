import { describe, expect, test } from "vitest";
import { Handover } from "../../entrypoints/background/handover";

/** A tab that the browser is opening, and says so when told to. */
function opening() {
  let say: (tab: { id: number }) => void = () => {};
  let fail: (error: Error) => void = () => {};
  const opened = new Promise<{ id: number }>((resolve, reject) => {
    say = resolve;
    fail = reject;
  });
  return { opened, say, fail };
}

describe("a handover", () => {
  test("is given to its tab and to no other", async () => {
    const given = new Handover<string>();
    given.put(1, "نان");
    expect(await given.get(1)).toBe("نان");
    expect(await given.get(1)).toBe("نان");
    expect(await given.get(2)).toBeUndefined();
  });

  test("is given once to the tab that takes it, and not after it is forgotten", async () => {
    const given = new Handover<string>();
    given.put(1, "نان");
    expect(await given.take(1)).toBe("نان");
    expect(await given.take(1)).toBeUndefined();
    given.put(1, "کار");
    given.forget(1);
    expect(await given.get(1)).toBeUndefined();
  });

  test("reaches a tab that asks before its id is known, even while another tab opens", async () => {
    const given = new Handover<string>();
    const [first, second] = [opening(), opening()];
    void given.putInto(first.opened, "نان");
    void given.putInto(second.opened, "کار");
    const asked = given.get(1);
    second.say({ id: 2 });
    await second.opened;
    first.say({ id: 1 });
    expect(await asked).toBe("نان");
    expect(await given.get(2)).toBe("کار");
  });

  test("does not block on a tab that could not be opened", async () => {
    const given = new Handover<string>();
    const { opened, fail } = opening();
    const put = given.putInto(opened, "نان");
    fail(new Error("no window"));
    await expect(put).rejects.toThrow("no window");
    expect(await given.get(1)).toBeUndefined();
  });
});
