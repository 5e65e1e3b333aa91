interface Props {
  text: string;
  notice?: string;
  /** Only for screen readers: it is visible elsewhere on the page. */
  unseen?: string;
}

const ENDS_SENTENCE = /[.!?؟…]$/;

/** What a screen reader pauses at, between two sentences of which the first may have no full stop. */
const Pause = ({ after }: { after: string }) => <span class="unseen">{ENDS_SENTENCE.test(after) ? " " : ". "}</span>;

/** The page's one live region: how many hits there are, and then what was just done. */
export function StatusLine({ text, notice = "", unseen = "" }: Props) {
  return (
    <p role="status" class="status">
      {text}
      {text && notice && <Pause after={text} />}
      {notice && <span class="notice">{notice}</span>}
      {(text || notice) && unseen && <Pause after={notice || text} />}
      {unseen && <span class="unseen">{unseen}</span>}
    </p>
  );
}
