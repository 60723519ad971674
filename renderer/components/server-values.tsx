import type { Candidate } from '../../electron/contract/candidate';
import { valueWords, words } from '../words/language';
import { Host } from './host';

/** The values of a server, as a mail app needs them. */
export function ServerValues({ server }: { readonly server: Candidate }) {
  const { host, port, protocol, security, login, auth } = server;
  return (
    <dl className="values">
      <dt>{words('settings.field.host')}</dt>
      <dd>
        <Host text={host} />
      </dd>
      <dt>{words('settings.field.port')}</dt>
      <dd className="number">{words('settings.value.port', { port, protocol })}</dd>
      <dt>{words('settings.field.security')}</dt>
      <dd>{words('settings.value.security', { security })}</dd>
      <dt>{words('settings.field.login')}</dt>
      <dd>{login === null ? words('settings.not-known') : <Host text={login} />}</dd>
      <dt>{words('settings.field.auth')}</dt>
      <dd>
        {auth.length === 0
          ? words('settings.not-known')
          : valueWords({ list: auth.map((way) => words(`settings.auth.${way}`)), joinedBy: 'or' })}
      </dd>
    </dl>
  );
}
