import { useId } from 'react';
import { accountsWorthListing } from '../../electron/core/wizard/export/exported-account';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Host } from './host';
import { ToneIcon } from './icon';

/** The accounts that go into the files, with a mark for servers in doubt. */
export function ExportedAccounts({ state }: Pick<PageProps, 'state'>) {
  const id = useId();
  const accounts = accountsWorthListing(state);
  if (accounts.length === 0) return null;
  return (
    <section className="card exported rows small" aria-labelledby={id}>
      <h2 className="subhead" id={id}>
        {words('export-page.accounts')}
      </h2>
      <ul className="rows">
        {accounts.map(({ address, servers }) => (
          <li key={address}>
            {address !== null && <Host text={address} />}
            <ul className="exported-servers">
              {servers.map(({ server: { protocol, host, port, security }, doubt }) => (
                <li className="exported-server" key={protocol}>
                  <span>{words('export-page.account.server', { protocol, port, security })}</span>
                  <Host text={host} />
                  {doubt !== null && (
                    <span className="unproven">
                      <ToneIcon tone="warn" />
                      {sentence(doubt)}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
