/** How often the user has done something in the panel that changes what it shows: written, gone back, had something handed to it. */
export interface Touches {
  current: number;
}
