import type { FromPage } from "../../messages/page-script";
import { untilAnswered } from "../../messages/until-answered";
import { api, isAlive } from "./api";

/** Says something to the background, again until it is answered. */
export const send = (message: FromPage): Promise<unknown> =>
  untilAnswered(() => api.runtime.sendMessage(message), isAlive);
