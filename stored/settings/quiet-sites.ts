import * as v from "valibot";
import { hostOf } from "./host-of";
import { Host } from "./settings";
import { isAmong } from "./surface-for";

/** Whether a host is the name of a site that can be kept among the quiet ones; `wiki`, on a net of its own, is not. */
export const canBeQuiet = (host: string): boolean => v.is(Host, host);

/** The site that a user means by what they write: its name, or an address in it; `null` where it is neither. */
export function siteFrom(text: string): string | null {
  const address = /^[a-z]+:\/\//i.test(text.trim()) ? text.trim() : `https://${text.trim()}`;
  const host = hostOf(address);
  return host !== null && canBeQuiet(host) ? host : null;
}

/** With one site more; one that is quiet already, by itself or as part of another, is not added. */
export const withSite = (sites: readonly string[], host: string): string[] =>
  isAmong(host, sites) ? [...sites] : [...sites, host];

/** Without this one name; a site that it is part of stays quiet, and it with it. */
export const withoutName = (sites: readonly string[], name: string): string[] => sites.filter((site) => site !== name);

/** Without what makes a site quiet: itself, and all that it is part of. */
export const withoutSite = (sites: readonly string[], host: string): string[] =>
  sites.filter((site) => !isAmong(host, [site]));
