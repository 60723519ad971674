import { type ReactNode, useId } from 'react';
import type { ExportPreview } from '../../electron/contract/exports';
import { recommendedWays } from '../../electron/core/programs/files-to-save';
import { distinctSentences } from '../words/distinct-sentences';
import { words } from '../words/language';
import { Icon, ToneIcon } from './icon';

interface ProgramNotesProps {
  readonly preview: Extract<ExportPreview, { ok: true }>;
  /** The person's decisions about these files, at the end. */
  readonly children: ReactNode;
}

/** What the file of a mail app includes, and what is good to know before it is used. */
export function ProgramNotes({ preview, children }: ProgramNotesProps) {
  const [included, goodToKnow] = [useId(), useId()];
  const { carried, notCarried, warnings, ways } = preview;
  const notes = [...recommendedWays(ways).flatMap((way) => way.notes), ...notCarried];
  return (
    <div className="program-notes detail-part">
      <section aria-labelledby={included}>
        <h3 className="subhead" id={included}>
          {words('export-page.carries', { count: 1 })}
        </h3>
        <ul>
          {distinctSentences(carried).map((text) => (
            <li className="program-note" key={text} data-kind="included">
              <Icon name="tick" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby={goodToKnow}>
        <h3 className="subhead" id={goodToKnow}>
          {words('export-page.not-carried', { count: 1 })}
        </h3>
        <ul>
          {distinctSentences(warnings).map((text) => (
            <li className="program-note" key={text}>
              <ToneIcon tone="warn" />
              <span>{text}</span>
            </li>
          ))}
          {distinctSentences(notes).map((text) => (
            <li className="program-note" key={text}>
              <Icon name="hint" />
              <span>{text}</span>
            </li>
          ))}
        </ul>
        {children}
      </section>
    </div>
  );
}
