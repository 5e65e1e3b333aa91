/** The end of a browser's toolbar: its button for extensions, and under it the list with the button that pins. */
export const ToolbarDrawing = () => (
  <svg class="drawing" viewBox="0 0 240 132" aria-hidden="true">
    <rect class="bar" x="1" y="1" width="238" height="34" rx="8" />
    <rect class="field" x="12" y="10" width="140" height="16" rx="8" />
    <rect class="told" x="168" y="6" width="24" height="24" rx="6" />
    <path
      class="line"
      d="M175 14h3.2a2.2 2.2 0 1 1 4.4 0H186v3.4a2.2 2.2 0 1 1 0 4.4V25h-11v-3.2a2.2 2.2 0 1 0 0-4.4z"
    />
    <path class="dots" d="M212 13v.01M212 18v.01M212 23v.01" />
    <rect class="list" x="60" y="44" width="148" height="84" rx="8" />
    <path class="words" d="M74 60h70" />
    <rect class="told" x="66" y="70" width="136" height="26" rx="6" />
    <rect class="icon" x="74" y="75" width="16" height="16" rx="3.5" />
    <path class="quote" d="M81.4 77.6 78 80.8l3.4 3.2M86.2 77.6 82.8 80.8l3.4 3.2" />
    <path class="words" d="M98 83h52" />
    <path class="line" d="M186 76.5h6M187.2 76.5v5l-2.2 3h8l-2.2-3v-5M189 84.5v5.5" />
    <path class="words" d="M74 112h16M98 112h40" />
  </svg>
);
