import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Disclosure as Told } from '../../electron/contract/report';
import { whoLearnedWhat } from '../../electron/core/wizard/discovery/who-learned-what';
import { sentence, words } from '../words/language';
import { Host } from './host';
import { Chevron, Icon } from './icon';

interface ToldStripProps {
  readonly told: readonly Told[];
  readonly isRunning: boolean;
}

/** Who learned what: one sentence, and the table on demand. */
export function ToldStrip({ told, isRunning }: ToldStripProps) {
  const { summary, rows } = whoLearnedWhat(told, isRunning);
  return (
    <Disclosure className="told-strip small">
      <Button slot="trigger" className="disclosure-button">
        <Icon name="lock" />
        <span>{sentence(summary)}</span>
        <span className="more">
          <span className="more-words">{words('window.told.more')}</span>
          <Chevron />
        </span>
      </Button>
      <DisclosurePanel>
        <div className="told-frame">
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
                  <td>{host === null ? words('window.told.resolver') : <Host text={host} />}</td>
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
