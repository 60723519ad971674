import type { Protocol } from '../../../electron/contract/candidate';
import { limits } from '../../../electron/core/limits';
import { mailPorts } from '../lab/mail-service';
import type { Scenario, ScenarioHost } from './scenario';

const manyCapabilities = Array.from({ length: 10_000 }, (_, index) => `X-EXTENSION-${index}`);

/** The worst document within the limits: the greatest length, with the greatest number of elements and attributes. */
const attributes = limits.documentAttributes - 10;
const tags = limits.documentTags - attributes - 10;
const tagBytes = Math.floor(limits.documentBytes / limits.documentTags);
const worstServers =
  '<incomingServer type="imap"/>'.padEnd(tagBytes).repeat(attributes) +
  '<incomingServer/>'.padEnd(tagBytes).repeat(tags);
const worstDocument = `<clientConfig><emailProvider id="q">${worstServers}</emailProvider></clientConfig>`;

const megabyte = 'x'.repeat(1_048_576);
const greetingStarts: Readonly<Record<Protocol, string>> = { imap: '* OK', pop3: '+OK', smtp: '220' };

const ports = Object.keys(mailPorts).map(Number);

function mailHost(domain: string, special: Partial<ScenarioHost>): ScenarioHost {
  return {
    names: [`mail.${domain}`, `imap.${domain}`, `smtp.${domain}`],
    ports,
    ...special,
  };
}

function flooding(id: string, about: string, domain: string, special: Partial<ScenarioHost>): Scenario {
  return {
    id,
    about,
    address: `someone@${domain}`,
    hosts: [mailHost(domain, special)],
    mx: [`10 mail.${domain}`],
    right: null,
    shortest: [],
  };
}

/** Providers whose servers flood a client. Only the longest block of the event loop and the memory are measured. */
export const floods: readonly Scenario[] = [
  flooding('many-capabilities', 'ten thousand capability lines', 'quelle.example', { capabilities: manyCapabilities }),
  flooding('huge-greeting', 'a greeting of one megabyte', 'quirl.example', {
    greetings: Object.fromEntries(
      Object.entries(mailPorts).map(([port, { protocol }]) => [port, `${greetingStarts[protocol]} ${megabyte}`]),
    ),
  }),
  flooding('endless-line', 'a line that never ends', 'quoll.example', {
    greetings: Object.fromEntries(
      ports.map((port) => [port, [{ kind: 'endless', bytes: 'y'.repeat(65_536) }] as const]),
    ),
  }),
  {
    ...flooding('worst-document', 'a document at the size limit, all tags', 'quarz.example', {}),
    hosts: [mailHost('quarz.example', {}), { names: ['quarz.example', 'autoconfig.quarz.example'], ports: [443, 80] }],
    pages: {
      'https://autoconfig.quarz.example/*': { headers: { 'content-type': 'text/xml' }, body: worstDocument },
      'https://quarz.example/*': { headers: { 'content-type': 'text/xml' }, body: worstDocument },
      'POST https://quarz.example/*': { headers: { 'content-type': 'text/xml' }, body: worstDocument },
    },
  },
];
