import type { ReactNode } from 'react';
import { type Tone, ToneIcon } from './icon';

interface ResultLineProps {
  readonly tone: Tone;
  /** The result in a few words. */
  readonly title: string;
  /** One more sentence after it. */
  readonly more?: ReactNode;
  /** Buttons at its end. */
  readonly children?: ReactNode;
}

/** A result in one line across the page: both servers signed in, files saved, an account ready. */
export function ResultLine({ tone, title, more, children }: ResultLineProps) {
  return (
    <div className="result-line" data-tone={tone}>
      <ToneIcon tone={tone} />
      <p>
        <b>{title}</b> {more !== undefined && <span className="second">{more}</span>}
      </p>
      {children}
    </div>
  );
}
