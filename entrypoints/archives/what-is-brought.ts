/** What is drawn once something was brought, loaded only then: it reads dates, and compares packs. */
export { PackOffers } from "./packs/pack-offers";
export { Staged } from "./staged/staged";
