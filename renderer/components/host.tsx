import { Fragment } from 'react';

/** A host or an address, in the code font and left to right in every language. */
export function Host({ text }: { readonly text: string }) {
  return (
    <bdi className="host" dir="ltr">
      <Breakable text={text} />
    </bdi>
  );
}

/** Text that wraps before a dot or an `@` rather than inside a word, and is never cut. */
export function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?=[.@])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
