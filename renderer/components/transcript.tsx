import { useState } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { TranscriptLine } from '../../electron/contract/api';
import { words } from '../words/language';
import { Chevron } from './icon';

interface TranscriptProps {
  readonly title: string;
  /** The server's answer that the verdict is about; empty where there is none. */
  readonly seen: string;
  /** Called each time it is opened. */
  readonly read: () => Promise<readonly TranscriptLine[]>;
}

/** The conversation with a server, line for line, on demand. Passwords were taken out before it was kept. */
export function Transcript({ title, seen, read }: TranscriptProps) {
  const [lines, setLines] = useState<readonly TranscriptLine[] | null>(null);
  return (
    <Disclosure
      className="transcript-part"
      onExpandedChange={(isOpen) => {
        if (isOpen) void read().then(setLines);
      }}
    >
      <Button slot="trigger" className="disclosure-button small">
        <Chevron />
        {title}
      </Button>
      <DisclosurePanel>
        {lines === null || lines.length === 0 ? (
          <p className="hint">{words(lines === null ? 'transcript.loading' : 'transcript.none')}</p>
        ) : (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolling content must be reachable by keyboard.
          <ol className="transcript" lang="en" dir="ltr" tabIndex={0} aria-label={title}>
            {lines.map((line, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a line has no other identity, and none moves.
              <Line key={index} line={line} isSeen={seen !== '' && line.text.includes(seen)} />
            ))}
          </ol>
        )}
      </DisclosurePanel>
    </Disclosure>
  );
}

/** The text in the place of a password. */
const covered = '«secret»';

function Line({ line: { from, text }, isSeen }: { readonly line: TranscriptLine; readonly isSeen: boolean }) {
  const [before = '', ...after] = text.split(covered);
  return (
    <li data-seen={isSeen}>
      <span className="who" aria-hidden="true">
        {from === 'server' ? 'S' : 'C'}
      </span>
      <span className="hidden-visually">{words(`transcript.${from}`)} </span>
      <span>
        {before}
        {after.map((rest) => (
          <span key={rest}>
            <span className="covered">{covered}</span>
            {rest}
          </span>
        ))}
      </span>
    </li>
  );
}
