import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Disclosure as Told } from '../../electron/contract/report';
import { words } from '../language';
import { Host } from './host';
import { Chevron, Icon } from './icon';

/** Who learned what: the fact in one sentence, the table on demand. */
export function ToldStrip({ told }: { readonly told: readonly Told[] }) {
  const toldDomain = hostsTold(told, 'domain');
  const toldAddress = hostsTold(told, 'address');
  return (
    <Disclosure className="told-strip">
      <Button slot="trigger" className="disclosure-button">
        <Icon name="lock" />
        <span>{words('window.told.summary', { domain: toldDomain, address: toldAddress })}</span>
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
              {told.map(({ to, what, over }) => (
                <tr key={`${to} ${what} ${over}`}>
                  <td>{to === 'resolver' ? words('window.told.resolver') : <Host text={to} />}</td>
                  <td>{words(`window.told.what.${what}`)}</td>
                  <td>{words(`window.told.over.${over}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </DisclosurePanel>
    </Disclosure>
  );
}

/** Servers that were told this; name servers pass a domain on and are not counted. */
function hostsTold(told: readonly Told[], what: Told['what']): number {
  return new Set(told.filter((one) => one.what === what && one.over !== 'dns').map(({ to }) => to)).size;
}
