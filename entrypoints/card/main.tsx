import "../../assets/styles/base.css";
import "../../assets/styles/cite.css";
import "../../assets/styles/date.css";
import "../../assets/styles/hit.css";
import "../../assets/styles/trace.css";
import "./card.css";
import { render } from "preact";
import { dressDocument } from "../../components/dress-document";
import { fontLoaded } from "../../components/font-loaded";
import { problemText } from "../../components/problem-text";
import { ask, ProblemError } from "../../messages/ask";
import type { PageReplies } from "../../messages/requests";
import { Card } from "./card";
import { CardProblem } from "./card-problem";
import { focusFirstHit } from "./focus-first-hit";
import { Mark } from "./mark";
import { takeNonce } from "./take-nonce";

const nonce = takeNonce(location, history);
if (nonce) void open(nonce);

/** Shows what the nonce was made for. Without an answer the frame stays blank: a page may have opened it. */
async function open(nonce: string): Promise<void> {
  void fontLoaded();
  const dressed = dressDocument();
  const close = () => void ask({ type: "dismiss", nonce }).catch(console.warn);
  addEventListener("keydown", (event) => event.key === "Escape" && close());
  let found: PageReplies["redeem"];
  try {
    found = await ask({ type: "redeem", nonce });
  } catch (error) {
    // Anything but a problem of ours means that the address held no nonce at all.
    await dressed;
    if (error instanceof ProblemError) show(<CardProblem sentence={problemText(error)} close={close} />);
    return;
  }
  if (!found) return;
  const card = <Card {...found} close={close} />;
  const chosen = await dressed;
  if (chosen.open !== "mark" || found.byCommand) show(card);
  else show(<Mark total={found.answer.total} open={() => show(card)} />, true);

  function show(what: preact.ComponentChild, isMark = false): void {
    render(what, document.body);
    // Laid out by now: Preact's first rendering is synchronous. Waiting for frames would wait for nothing.
    void ask({ type: "painted", nonce, isMark }).catch(console.warn);
    // Keys that opened the card from its mark have left the focus with nothing.
    if (!isMark) focusFirstHit();
  }
}
