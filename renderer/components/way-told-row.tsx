import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import { readableHost } from '../../electron/core/address/unicode-host';
import { whoLearnedWhat } from '../../electron/core/wizard/discovery/who-learned-what';
import type { AccountState } from '../../electron/core/wizard/state/wizard-state';
import { toldInSearch } from '../../electron/core/wizard/way/told-in-search';
import { sentence, words } from '../words/language';
import { Host } from './host';
import { Icon } from './icon';

/** Who learned what: one sentence, and the table that it counts on demand. */
export function WayToldRow({ account }: { readonly account: AccountState }) {
  const { summary, rows } = whoLearnedWhat(toldInSearch(account));
  return (
    <Disclosure className="told-fold">
      <div className="way-told">
        <Icon name="lock" />
        <span>{sentence(summary)}</span>
        <Button slot="trigger" className="button link small">
          {words('way.told.more')}
        </Button>
      </div>
      <DisclosurePanel>
        <div className="told-frame small">
          <table className="told">
            <thead>
              <tr>
                <th scope="col">{words('window.told.who')}</th>
                <th scope="col">{words('window.told.what')}</th>
                <th scope="col">{words('window.told.how')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ host, what, over }) => (
                <tr key={`${host} ${what.id} ${over.id}`}>
                  <td>{host === null ? words('window.told.resolver') : <Host text={readableHost(host)} />}</td>
                  <td>{sentence(what)}</td>
                  <td>{sentence(over)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {rows.length === 0 && <p className="hint">{words('window.told.nothing-yet')}</p>}
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}
