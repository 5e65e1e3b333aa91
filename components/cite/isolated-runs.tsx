/** Persian words as they stand among Latin ones, with the punctuation that closes them; numbers of ours end a run. */
const RUN = /([\p{Script=Arabic}](?:[^\n{}[\]"\u200E\p{Script=Latin}]*\p{Script=Arabic})?[!؟?…»”]*)/u;

/**
 * Text that runs from left to right, its Persian words each kept together: without that, a mark that closes them would
 * be shown at the end where they begin.
 */
export const IsolatedRuns = ({ text }: { text: string }) => (
  <>
    {text.split(RUN).map((part, at) =>
      // What a pattern in parentheses splits by stands at the odd places.
      at % 2 === 1 ? (
        <bdi key={at} dir="rtl">
          {part}
        </bdi>
      ) : (
        part
      ),
    )}
  </>
);
