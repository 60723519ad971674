import type { Ref } from 'react';
import { ExportPanel } from '../components/export-panel';
import { SaveResult } from '../components/save-result';
import type { ExportsView } from '../hooks/use-exports';
import { sentence, words } from '../language';

interface ExportSectionProps {
  readonly exports: ExportsView;
  /** Whether the servers take a password, so that the sign-in could be checked. */
  readonly isPasswordTaken: boolean;
  readonly titleRef: Ref<HTMLHeadingElement>;
}

/** The files for the mail apps, and what became of saving them. */
export function ExportSection({ exports, isPasswordTaken, titleRef }: ExportSectionProps) {
  const { clients, previews, chosen, refusal, outcome } = exports;
  return (
    <section className="section">
      <h2 ref={titleRef} tabIndex={-1}>
        {words('window.export.title')}
      </h2>
      {!isPasswordTaken && <p className="hint">{words('window.sign-in.none')}</p>}
      {outcome !== null && <SaveResult outcome={outcome} onReplace={() => void exports.save({ replace: true })} />}
      {refusal === null ? (
        <ExportPanel clients={clients} previews={previews} chosen={chosen} onChoose={exports.choose} />
      ) : (
        <p>{sentence(refusal)}</p>
      )}
    </section>
  );
}
