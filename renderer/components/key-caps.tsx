import { Fragment } from 'react';

/** A shortcut, with a cap for each key; `keys` are their names with spaces between. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return (
    <kbd className="key-caps" dir="ltr">
      {keys.split(' ').map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <kbd>{key}</kbd>
        </Fragment>
      ))}
    </kbd>
  );
}
