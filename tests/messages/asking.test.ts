import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { asking, ProblemError } from "../../messages/asking";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Send = Parameters<typeof asking>[0];

const answered: Send = async ({ asked }) => ({ asked, ok: true, value: [] });

/** What comes of a question to a background that does these things with it, one after the other. */
async function contents(...replies: Send[]) {
  const send = vi.fn<Send>(async (question) => replies.shift()?.(question));
  const answer = asking(send)({ type: "contents" }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  return { answer: await answer, questions: send.mock.calls.map(([question]) => question) };
}

test("a question has a name, and its answer is the one that bears it", async () => {
  const { answer, questions } = await contents(answered);
  expect(answer).toEqual([]);
  expect(questions).toEqual([{ type: "contents", asked: expect.stringMatching(/^[0-9a-f-]{36}$/) }]);
});

test("the answer to another question is none, and the question is asked again by its name", async () => {
  const other: Send = async () => ({ asked: crypto.randomUUID(), ok: true, value: ["of another question"] });
  const { answer, questions } = await contents(other, answered);
  expect(answer).toEqual([]);
  expect(questions).toHaveLength(2);
  expect(questions[1]).toEqual(questions[0]);
});

test("where no answer bears its name, that is said", async () => {
  const { answer } = await contents(async () => ({ ok: true, value: ["of nobody knows what"] }));
  expect(answer).toEqual(new ProblemError("noAnswer", "contents"));
});

test("what kept the background from an answer is said", async () => {
  const { answer } = await contents(async ({ asked }) => ({
    asked,
    ok: false,
    problem: "archiveDamaged",
    detail: "index.bin",
  }));
  expect(answer).toEqual(new ProblemError("archiveDamaged", "index.bin"));
});
