/** A phone's browser: its menu, and in it the line of the extensions. */
export const MenuDrawing = () => (
  <svg class="drawing" viewBox="0 0 240 132" aria-hidden="true">
    <rect class="bar" x="40" y="1" width="160" height="34" rx="8" />
    <rect class="field" x="52" y="10" width="112" height="16" rx="8" />
    <rect class="told" x="170" y="6" width="24" height="24" rx="6" />
    <path class="dots" d="M182 13v.01M182 18v.01M182 23v.01" />
    <rect class="list" x="76" y="44" width="124" height="84" rx="8" />
    <path class="words" d="M90 58h60" />
    <rect class="told" x="82" y="68" width="112" height="26" rx="6" />
    <path class="line" d="M89 76h3.2a2.2 2.2 0 1 1 4.4 0H100v3.4a2.2 2.2 0 1 1 0 4.4V87H89v-3.2a2.2 2.2 0 1 0 0-4.4z" />
    <path class="words" d="M112 81h52" />
    <path class="words" d="M90 108h72" />
  </svg>
);
