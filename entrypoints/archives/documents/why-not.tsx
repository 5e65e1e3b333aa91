import { useId, useState } from "preact/hooks";
import { problemText } from "../../../components/problem-text";
import { ask } from "../../../messages/ask";
import { MAX_PASTED } from "../../../messages/limits";
import type { WhyNot as Answer } from "../../../messages/requests";
import { i18n } from "../../../words/i18n";
import { isolated } from "../../../words/isolated";
import { PairedWords } from "../staged/paired-words";
import { whyNotText } from "./why-not-text";

/** Takes a text that was expected to be found in a document, and says why it is not. @param id see `STATEMENT_ID` */
export function WhyNot({ id, title }: { id: string; title: string }) {
  const field = useId();
  const [text, setText] = useState("");
  const [isAsking, setIsAsking] = useState(false);
  const [answer, setAnswer] = useState<Answer>();
  const [problem, setProblem] = useState("");
  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    setIsAsking(true);
    setProblem("");
    try {
      setAnswer(await ask({ type: "why-not", id, text: text.slice(0, MAX_PASTED) }));
    } catch (error) {
      setProblem(problemText(error));
    }
    setIsAsking(false);
  };
  return (
    <form class="why-not" onSubmit={(event) => void submit(event)}>
      <label for={field}>{i18n.t("whyNot.text", [isolated(title)])}</label>
      <textarea
        id={field}
        rows={3}
        lang="fa"
        dir="rtl"
        autocomplete="off"
        required
        value={text}
        onInput={(event) => {
          setText(event.currentTarget.value);
          setAnswer(undefined);
        }}
      />
      <button type="submit" class="does-it" disabled={isAsking}>
        {i18n.t("whyNot.ask")}
      </button>
      <p role="status" class="answer">
        {problem || (answer && whyNotText(answer))}
      </p>
      {answer?.why === "spelled-otherwise" && answer.differing.length > 0 && (
        <PairedWords
          heads={[i18n.t("whyNot.asked"), i18n.t("whyNot.said")]}
          rows={answer.differing.map(({ asked, said }) => ({ before: "", one: asked, other: said, after: "" }))}
        />
      )}
    </form>
  );
}
