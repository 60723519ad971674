import type { Security } from '../../contract/candidate';
import { element, renderXml } from '../../core/formats/xml';
import { hostsOf } from './demo-hosts';
import type { Situation } from './situations';
import { serviceOnPort } from './usual-service';

const socketTypes = { none: 'plain', starttls: 'STARTTLS', tls: 'SSL' } as const satisfies Record<Security, string>;

/** The autoconfig document in which a situation publishes ports of its mail server. */
export function renderDemoDocument(situation: Situation): string {
  const { domain, mail } = hostsOf(situation);
  const servers = (situation.published?.ports ?? []).map((port) => {
    const { protocol, security } = serviceOnPort(port);
    return element(
      protocol === 'smtp' ? 'outgoingServer' : 'incomingServer',
      [
        element('hostname', mail?.name ?? ''),
        element('port', port),
        element('socketType', socketTypes[security]),
        element('username', '%EMAILADDRESS%'),
        element('authentication', 'password-cleartext'),
      ],
      { type: protocol },
    );
  });
  const provider = [element('domain', domain), element('displayName', domain), ...servers];
  return renderXml(element('clientConfig', [element('emailProvider', provider, { id: domain })], { version: '1.1' }));
}
