import { useId } from 'react';
import type { OfferedAccount } from '../../electron/contract/opened-file';
import type { PageProps } from '../wizard-controls';
import { sentence, words } from '../words/language';
import { Fold } from './fold';
import { Icon } from './icon';

/** The accounts of opened settings, each with what tests its servers, and what of the settings was not read. */
export function OfferedAccounts({ state, controls }: PageProps) {
  const titleId = useId();
  const { offered } = state.account;
  if (offered === null) return null;
  const { fileName, accounts, unread } = offered;
  return (
    <section className="card offered-accounts" aria-labelledby={titleId}>
      <h2 className="h2" id={titleId}>
        {words('address.offered', { name: fileName, count: accounts.length })}
      </h2>
      <ul>
        {accounts.map((account, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two accounts of a file can be the same, and their order never changes
          <li key={place}>
            <OfferedLine account={account} onTake={() => controls.takeOffered(account)} />
          </li>
        ))}
      </ul>
      {unread.length > 0 && (
        <Fold title={words('page.read.unread')}>
          <ul className="hint">
            {[...new Set(unread.map(sentence))].map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fold>
      )}
      <p className="with-icon hint">
        <Icon name="hint" />
        <span>{words('address.offered.password')}</span>
      </p>
      <button
        className="button small quiet"
        type="button"
        onClick={() => controls.dispatch({ kind: 'leave-out-offered' })}
      >
        {words('address.offered.close')}
      </button>
    </section>
  );
}

function OfferedLine({ account, onTake }: { readonly account: OfferedAccount; readonly onTake: () => void }) {
  const { programName, address, incoming, outgoing } = account;
  const title = address ?? words('address.offered.no-address');
  const hosts = [incoming, outgoing].flatMap((server) => server?.host ?? []);
  const isUsable = hosts.length > 0;
  return (
    <div className="offered-account">
      <div>
        <strong>{title}</strong>
        <p className="hint">
          {[programName, ...new Set(hosts)].join(' · ')}
          {!isUsable && ` · ${words('page.read.no-server')}`}
        </p>
      </div>
      {isUsable && (
        <button
          className="button small"
          type="button"
          aria-label={words('address.offered.take.which', { account: title })}
          onClick={onTake}
        >
          {words('address.offered.take')}
        </button>
      )}
    </div>
  );
}
