import { useId } from 'react';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { ExplainText } from './explain-text';

/** The card of the first page in which a text of a mail app or a server is explained. */
export function ExplainCard({ state, controls }: PageProps) {
  const titleId = useId();
  return (
    <section className="card explain-card" aria-labelledby={titleId}>
      <h2 className="h2" id={titleId}>
        {words('explained.title')}
      </h2>
      <ExplainText state={state} controls={controls} at="first-page" />
    </section>
  );
}
