import { Fragment } from 'react';
import { createPortal } from 'react-dom';
import { directions } from '../../electron/contract/verdict';
import { type SettingsCard, settingsCard } from '../../electron/core/programs/settings-card';
import { accountsToExport } from '../../electron/core/wizard/export/export-selection';
import type { PageProps } from '../wizard-controls';
import { distinctSentences } from '../words/distinct-sentences';
import { words } from '../words/language';
import { Host } from './host';

/** A card of settings for each account, only for printing: A5, one on each page, without a password. */
export function PrintCards({ state }: Pick<PageProps, 'state'>) {
  const today = new Date().toISOString();
  const cards = accountsToExport(state).flatMap((settings) => settingsCard(settings, today) ?? []);
  return createPortal(
    <div className="paper">
      {cards.map((card) => (
        <Card key={card.address} card={card} />
      ))}
    </div>,
    document.body,
  );
}

function Card({ card: { address, name, servers, notes } }: { readonly card: SettingsCard }) {
  return (
    <article className="print-card">
      <h1>{words('export-page.card.title', { address: address })}</h1>
      {name !== null && <p>{words('export.card.name', { name })}</p>}
      <div className="print-servers halves">
        {directions.map((direction) => (
          <section key={direction}>
            <h2>{words(direction === 'incoming' ? 'window.receiving' : 'window.sending')}</h2>
            <ServerLines server={servers[direction]} />
          </section>
        ))}
      </div>
      <ul className="print-notes hint">
        {distinctSentences(notes).map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </article>
  );
}

function ServerLines({ server }: { readonly server: SettingsCard['servers']['incoming'] }) {
  if (server === null) return <p>{words('export-page.card.none')}</p>;
  const { protocol, host, port, security, login, signIn } = server;
  const lines = [
    ['kind', words('export-page.card.protocol', { protocol })],
    ['server', <Host key="host" text={host} />],
    ['port', String(port)],
    ['security', words('export-page.card.security.value', { security })],
    ...(signIn === 'none' ? [] : [['login', <Host key="login" text={login} />] as const]),
  ] as const;
  return (
    <dl className="small">
      {lines.map(([label, value]) => (
        <Fragment key={label}>
          <dt>{words(`export-page.card.${label}`)}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
