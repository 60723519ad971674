import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import type { ImportWay } from '../../electron/contract/exports';
import { easiestFirst } from '../../electron/core/wizard/export/export-selection';
import { sentence, words } from '../words/language';
import { Chevron } from './icon';

/** The ways to import files into a mail app, the recommended one open. */
export function ImportWays({ ways }: { readonly ways: readonly ImportWay[] }) {
  if (ways.length === 0) return null;
  return (
    <section className="import-ways stack">
      <h3 className="subhead">{words('export-page.ways')}</h3>
      {easiestFirst(ways).map((way, index) => (
        <Disclosure key={way.steps.map(sentence).join(' ')} className="way" defaultExpanded={index === 0}>
          <Heading level={4}>
            <Button slot="trigger" className="disclosure-button small">
              <Chevron />
              <span>
                {sentence(way.title)}
                <small className="meta">
                  {words(way.needsAdmin ? 'export-page.needs-admin' : 'export-page.needs-no-admin')}
                </small>
              </span>
            </Button>
          </Heading>
          <DisclosurePanel>
            <ol className="numbered">
              {way.steps.map((step) => (
                <li key={sentence(step)}>
                  <span>{sentence(step)}</span>
                </li>
              ))}
            </ol>
          </DisclosurePanel>
        </Disclosure>
      ))}
    </section>
  );
}
