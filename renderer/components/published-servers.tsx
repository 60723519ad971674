import { directions } from '../../electron/contract/verdict';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { Host } from './host';
import { Icon } from './icon';

/** The servers that are published for everyone of a domain, in one line. */
export function PublishedServers({ state }: Pick<PageProps, 'state'>) {
  const { servers } = state.account;
  const published = directions.flatMap((direction) => servers[direction].server ?? []);
  return (
    <div className="export-result">
      <div className="result-line" data-tone="quiet">
        <Icon name="server" />
        <ul className="published-servers">
          {published.map(({ protocol, host, port }) => (
            <li key={protocol}>
              <b>{words('export-page.publish.server', { protocol, port })}</b>{' '}
              <span className="second">
                <Host text={host} />
              </span>
            </li>
          ))}
        </ul>
        {published.every(({ login }) => login === null) && (
          <span className="small second">{words('export-page.publish.login')}</span>
        )}
      </div>
    </div>
  );
}
