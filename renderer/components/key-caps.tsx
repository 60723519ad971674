import { Fragment } from 'react';
import { system } from '../system';
import { words } from '../words/language';

const namedKeys = ['main', 'shift', 'alt', 'enter', 'escape'] as const;
type NamedKey = (typeof namedKeys)[number];

/** A key that has a name in each language, or what is printed on it. */
type Key = NamedKey | 'F1' | 'C' | 'S' | 'P' | '[' | '←';

/** The keys of a shortcut, a cap each. */
export function KeyCaps({ keys }: { readonly keys: readonly Key[] }) {
  return (
    <kbd className="key-caps" dir="ltr">
      {keys.map((key, index) => (
        <Fragment key={key}>
          {index > 0 && ' '}
          <kbd>{nameOf(key)}</kbd>
        </Fragment>
      ))}
    </kbd>
  );
}

function nameOf(key: Key): string {
  if (key === 'main') return words('window.key.main', { system });
  return isNamed(key) ? words(`window.key.${key}`) : key;
}

function isNamed(key: Key): key is Exclude<NamedKey, 'main'> {
  return namedKeys.some((named) => named === key);
}
