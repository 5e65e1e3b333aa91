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
import { takeNonce } from "./take-nonce";

const nonce = takeNonce(location, history);
if (nonce) void open(nonce);

/** Shows what the nonce was made for. Without an answer the frame stays blank: a page may have opened it. */
async function open(nonce: string): Promise<void> {
  void fontLoaded();
  const dressed = dressDocument();
  const close = () => void ask({ type: "dismiss", nonce }).catch(console.warn);
  let found: PageReplies["redeem"];
  try {
    found = await ask({ type: "redeem", nonce });
    await dressed;
  } catch (error) {
    // Anything but a problem of ours means that the address held no nonce at all.
    if (error instanceof ProblemError) show(<CardProblem sentence={problemText(error)} close={close} />);
    return;
  }
  if (found) show(<Card {...found} close={close} />);

  function show(card: preact.ComponentChild): void {
    render(card, document.body);
    // Laid out by now: Preact's first rendering is synchronous. Waiting for frames would wait for nothing.
    void ask({ type: "painted", nonce }).catch(console.warn);
    addEventListener("keydown", (event) => event.key === "Escape" && close());
    focusFirstHit();
  }
}
