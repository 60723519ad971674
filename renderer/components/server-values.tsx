import type { ReactNode } from 'react';
import type { Candidate } from '../../electron/contract/candidate';
import type { Direction } from '../../electron/contract/verdict';
import { takesPassword } from '../../electron/core/wizard/state/known-servers';
import type { WizardControls } from '../wizard-controls';
import { valueWords, words } from '../words/language';
import { CopyButton } from './copy-button';
import { Host } from './host';

interface ServerValuesProps {
  readonly direction: Direction;
  readonly server: Candidate;
  readonly copyValue: WizardControls['copyValue'];
}

/** The values of a server as a mail app needs them, each with a button that copies it. */
export function ServerValues({ direction, server, copyValue }: ServerValuesProps) {
  const { host, port, protocol, security, login, auth } = server;
  const securityName = words('settings.value.security', { security });
  const row = (field: 'host' | 'port' | 'security' | 'login', text: string | null, shown: ReactNode) => (
    <ValueRow name={words(`settings.field.${field}`)} shown={shown}>
      {text !== null && (
        <CopyButton text={text} label={words('settings.copy', { field, direction })} copyValue={copyValue} />
      )}
    </ValueRow>
  );
  return (
    <dl className="value-rows">
      {row('host', host, <Host text={host} />)}
      {row('port', String(port), <bdi>{words('settings.value.port', { port, protocol })}</bdi>)}
      {row('security', securityName, securityName)}
      {row('login', login, login === null ? words('settings.not-known') : <Host text={login} />)}
      {!takesPassword(server) && (
        <ValueRow
          name={words('settings.field.auth')}
          shown={valueWords({ list: auth.map((way) => words(`settings.auth.${way}`)), joinedBy: 'or' })}
        />
      )}
    </dl>
  );
}

interface ValueRowProps {
  readonly name: string;
  readonly shown: ReactNode;
  readonly children?: ReactNode;
}

function ValueRow({ name, shown, children }: ValueRowProps) {
  return (
    <div className="value-row">
      <dt>{name}</dt>
      <dd>
        <span>{shown}</span>
        {children}
      </dd>
    </div>
  );
}
