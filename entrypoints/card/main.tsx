import "../../assets/styles/base.css";
import "../../assets/styles/cite.css";
import "../../assets/styles/date.css";
import "../../assets/styles/hit.css";
import "../../assets/styles/trace.css";
import "./card.css";
import { render } from "preact";
import { applyAppearance, followAppearance } from "../../components/appearance";
import { fontLoaded } from "../../components/font-loaded";
import { problemText } from "../../components/problem-text";
import { ask } from "../../messages/ask";
import { ProblemError } from "../../messages/asking";
import type { CardAnswer } from "../../messages/requests";
import { lifetime } from "../../platform/listen-to";
import { surfaceFor } from "../../stored/settings/surface-for";
import { Answered } from "./answered";
import { CardFrame } from "./card-frame";
import { focusFirstHit } from "./focus-first-hit";
import { watchSight } from "./sight";
import { takeNonce } from "./take-nonce";

// What is dragged out of the frame, a page hears of while it is over it, and has it when it is let go there.
addEventListener("dragstart", (event) => event.preventDefault(), { signal: lifetime });

const nonce = takeNonce(location, history);
if (nonce) void open(nonce);

/** Shows what the nonce was made for. Without an answer the frame stays blank: a page may have opened it. */
async function open(nonce: string): Promise<void> {
  void fontLoaded();
  const shown = Promise.withResolvers<unknown>();
  const sight = watchSight(shown.promise, lifetime);
  const appearance = applyAppearance();
  const close = () => void ask({ type: "dismiss", nonce }).catch(console.warn);
  /** The card then has no more to say. */
  const goOnBeside = (what: "answer" | "scan", query: string) => {
    void ask({ type: "beside", query: what === "scan" ? null : query }).then(close, console.warn);
  };
  // With Ctrl+S the page is saved, and all frames in it.
  const isLeaving = ({ key, code, ctrlKey, metaKey }: KeyboardEvent) =>
    key === "Escape" || (code === "KeyS" && (ctrlKey || metaKey));
  addEventListener("keydown", (event) => isLeaving(event) && close(), { signal: lifetime });
  try {
    const found = await ask({ type: "redeem", nonce });
    if (found) show(found, (await appearance).settings.open === "mark" && !found.byCommand);
  } catch (error) {
    // Anything but a problem of ours means that the address held no nonce at all.
    if (!(error instanceof ProblemError)) return;
    await appearance;
    render(<CardFrame status={problemText(error)} isStatusSeen close={close} />, document.body);
    onLaidOut(false);
  }

  function show(found: CardAnswer, isMarkFirst: boolean): void {
    document.documentElement.style.setProperty("--scale", `${found.scale}`);
    let isChosenHere = false;
    const onMakeQuiet = (isChosen: boolean) => {
      isChosenHere = isChosen;
    };
    const draw = () =>
      render(
        <Answered
          {...found}
          goOnBeside={(what) => goOnBeside(what, found.query)}
          {...{ isMarkFirst, onLaidOut, onMakeQuiet, close, sight }}
        />,
        document.body,
      );
    draw();
    followAppearance((settings) => {
      // Private windows never come this far.
      const isQuiet = (sites = settings.quietSites) =>
        surfaceFor({ ...settings, quietSites: sites }, { host: found.host, incognito: false }) === "quiet";
      // The card in which the site was made quiet says so, and undoes it; Quiet mode everywhere closes it too.
      if (isQuiet(isChosenHere ? [] : undefined)) return close();
      isChosenHere &&= isQuiet();
      draw();
    }, lifetime);
  }

  function onLaidOut(isMark: boolean): void {
    // Preact's first rendering is synchronous. Waiting for frames would wait for nothing.
    void ask({ type: "painted", nonce, isMark }).catch(console.warn).then(shown.resolve);
    if (!isMark) focusFirstHit(lifetime);
  }
}
