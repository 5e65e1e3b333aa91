import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject, onTestFinished } from "vitest";
import { launchChromium } from "./chromium";
import { type FirefoxRig, launchFirefox } from "./firefox";
import { startProxy } from "./proxy";
import type { Rig } from "./rig";

/** What a browser has asked for in its whole life, and where its profile is. */
export interface Watched {
  readonly profile: string;
  /** What the extension asked for by network, as the browser itself tells: addresses. */
  readonly asked: readonly string[];
  /** What came to the proxy, the only way out: `GET http://…` and `CONNECT host:port`. */
  readonly proxied: readonly string[];
}

interface NetLog {
  readonly constants: { readonly logEventTypes: Readonly<Record<string, number>> };
  readonly events: readonly {
    readonly type: number;
    readonly params?: { readonly url?: string; readonly initiator?: string };
  }[];
}

/** Chromium's own log of every request; it is whole once the browser has closed. */
async function askedInLog(path: string): Promise<readonly string[]> {
  const { constants, events }: NetLog = JSON.parse(await readFile(path, "utf8"));
  const started = constants.logEventTypes["URL_REQUEST_START_JOB"];
  return events
    .filter(({ type, params }) => type === started && params?.initiator?.startsWith("chrome-extension:"))
    .map(({ params }) => params?.url ?? "");
}

const LISTEN = `
  window.asked = [];
  const listener = (channel) => {
    const { triggeringPrincipal, loadingPrincipal } = channel.QueryInterface(Ci.nsIChannel).loadInfo;
    if (triggeringPrincipal?.addonId || loadingPrincipal?.addonId) window.asked.push(channel.URI.spec);
  };
  Services.obs.addObserver(listener, "http-on-modify-request");`;

/**
 * Runs `work` in a browser whose only way out is a proxy, and on a profile that stays until the test ends.
 * @param extension its folder; the built one unless told otherwise
 */
export async function watched(
  work: (rig: Rig, profile: string) => Promise<void>,
  extension?: string,
): Promise<Watched> {
  const folder = await mkdtemp(join(tmpdir(), "bayaniyab-watched-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const [profile, netLog] = [await mkdtemp(join(folder, "profile-")), join(folder, "log.json")];
  const proxy = await startProxy();
  const given = { profile, ...(extension && { extension }) };
  try {
    if (inject("browser") === "chromium") {
      const rig = await launchChromium({
        ...given,
        netLog,
        args: [`--proxy-server=http://127.0.0.1:${proxy.port}`, "--proxy-bypass-list=<-loopback>"],
      });
      await work(rig, profile).finally(() => rig.close());
      return { profile, asked: await askedInLog(netLog), proxied: proxy.requests };
    }
    const rig: FirefoxRig = await launchFirefox({
      ...given,
      before: LISTEN,
      // Loaded anew right after it was installed, Firefox 153 has not come to an end with that now and then.
      isInPrivate: true,
      prefs: {
        "network.proxy.type": 1,
        "network.proxy.http": "127.0.0.1",
        "network.proxy.http_port": proxy.port,
        "network.proxy.ssl": "127.0.0.1",
        "network.proxy.ssl_port": proxy.port,
        "network.proxy.no_proxies_on": "",
        "network.proxy.allow_hijacking_localhost": true,
        // What it keeps of open tabs is written after so many milliseconds, not after fifteen seconds.
        "browser.sessionstore.interval": 500,
      },
    });
    try {
      await work(rig, profile);
      return { profile, asked: await rig.inBrowser<string[]>("return window.asked"), proxied: proxy.requests };
    } finally {
      await rig.close();
    }
  } finally {
    await proxy.close();
  }
}
