/**
 * Remembers what was done for each request, by its name, so that one that is sent again is answered without being done
 * again. What failed may be tried again.
 * @param keepMs how long it is remembered after it was first asked for
 */
export function answerOnce<T>(keepMs: number): (name: string, work: () => Promise<T>) => Promise<T> {
  const answers = new Map<string, Promise<T>>();
  return (name, work) => {
    const answered = answers.get(name);
    if (answered) return answered;
    const answer = work();
    answers.set(name, answer);
    answer.catch(() => answers.delete(name));
    setTimeout(() => answers.delete(name), keepMs);
    return answer;
  };
}
