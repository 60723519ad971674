import { Fragment } from 'react';

interface HostProps {
  readonly text: string;
  /** Whether it is the name of a link, a button or a heading, or a part of it: a screen reader would read its parts as words. */
  readonly isName?: boolean;
}

/** A host or an address, in the code font and left to right in every language. */
export function Host({ text, isName = false }: HostProps) {
  return (
    <bdi className="host" dir="ltr">
      {isName ? text : <Breakable text={text} />}
    </bdi>
  );
}

/** Text that wraps before a dot or an `@` rather than inside a word, and is never cut. */
function Breakable({ text }: { readonly text: string }) {
  return text.split(/(?=[.@])/).map((part, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text have no other identity.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ));
}
