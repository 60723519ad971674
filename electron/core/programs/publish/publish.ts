import type { ImportWay } from '../../../contract/exports';
import { directions } from '../../../contract/verdict';
import { safeFileName } from '../../file-name';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { firstOffered } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { renderAutodiscoverAnswer } from '../outlook/autodiscover-answer';
import { mailProgram, type Written, type WrittenFile } from '../program';
import { renderAutoconfigXml } from '../thunderbird/autoconfig-xml';
import { aliasLines, mentionsPop3, zoneLines } from './zone-lines';

/** Stands for the address of the person who asks. Mozilla's format defines it; for Autodiscover a script has to fill it in. */
const anyAddress = '%EMAILADDRESS%';

/** What an administrator publishes for a whole domain, so that mail apps find the settings by themselves. No address goes into it. */
export const publish = mailProgram({
  id: 'publish',
  group: 'domain',
  formatUrl: 'https://wiki.mozilla.org/Thunderbird:Autoconfiguration',
  holdsPassword: false,
  about: message('export.publish.about'),
  places: {},
  ability: {
    name: 'Published settings',
    directions,
    carriesConnection: () => true,
    signInFor: (server) =>
      firstOffered(server, (auth) => auth !== 'client-certificate' && (auth !== 'none' || server.protocol === 'smtp')),
  },
  carries: [message('export.publish.carries.apps'), message('export.publish.carries.everyone')],
  cannot: [message('export.publish.cannot.template'), message('export.publish.cannot.alias')],
  write,
});

function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const domains = new Map<string, ChosenAccount>();
  const others: ChosenAccount[] = [];
  for (const account of chosen) {
    const known = domains.get(account.domain);
    if (known === undefined) domains.set(account.domain, account);
    else if (!hasSameServers(known, account)) others.push(account);
  }
  const parts = [...domains.values()].map((account) => publishedFor(account, request));
  return {
    files: parts.flatMap(({ files }) => files),
    ways: parts.map(({ way }) => way),
    impossible: others.map(({ account, domain }) =>
      message('export.publish.one-per-domain', { address: account.address, domain }),
    ),
  };
}

function hasSameServers(one: ChosenAccount, other: ChosenAccount): boolean {
  const keyOf = ({ incoming, outgoing }: ChosenAccount) =>
    [incoming, outgoing].map(({ protocol, host, port }) => `${protocol} ${host} ${port}`).join();
  return keyOf(one) === keyOf(other);
}

function publishedFor(
  chosen: ChosenAccount,
  { say }: ExportRequest,
): { readonly files: readonly WrittenFile[]; readonly way: ImportWay } {
  const { domain } = chosen;
  const stem = safeFileName(domain);
  const [autoconfig, autodiscover, zone] = [
    `${stem}.config-v1.1.xml`,
    `${stem}.autodiscover.xml`,
    `${stem}.zone.txt`,
  ] as const;
  const { notOffered } = chosen.account;
  const services = zoneLines(chosen.account);
  const lines = [...services, ...aliasLines];
  const title = message('export.publish.title', { domain });
  const aliases = message('export.publish.aliases');
  const header = [title, ...chosen.warnings, aliases].map((comment) => `; ${say(comment)}\n`).join('');
  const template = message('export.publish.cannot.template');
  return {
    files: [
      { name: autoconfig, content: renderAutoconfigXml(chosen, say), mediaType: 'text/xml' },
      {
        name: autodiscover,
        content: renderAutodiscoverAnswer(forAnyone(chosen), say, [template]),
        mediaType: 'text/xml',
      },
      {
        name: zone,
        content: `${header}$ORIGIN ${domain}.\n${lines.map((line) => `${line}\n`).join('')}`,
        mediaType: 'text/plain; charset=utf-8',
      },
    ],
    way: {
      id: 'publish',
      title,
      readsFile: true,
      needsAdmin: false,
      files: [autoconfig, autodiscover, zone],
      steps: [
        message('export.publish.zone', { domain }),
        aliases,
        message('export.publish.names', { ending: domain }),
        message('export.publish.autoconfig', { file: autoconfig, ending: domain }),
        message('export.publish.autodiscover', { file: autodiscover, ending: domain }),
      ],
      zone: { domain, lines },
      notes: [
        ...(notOffered.length > 0 ? [message('export.publish.not-offered')] : []),
        ...(mentionsPop3(services) ? [] : [message('export.publish.pop3-not-tested')]),
      ],
    },
  };
}

/** The account with the address of whoever asks in place of its own, and no person's name. */
function forAnyone(chosen: ChosenAccount): ChosenAccount {
  const { account, incoming, outgoing } = chosen;
  const loginOf = (login: string) => (login === account.address ? anyAddress : login);
  return {
    ...chosen,
    account: { ...account, name: null },
    incoming: { ...incoming, login: loginOf(incoming.login) },
    outgoing: { ...outgoing, login: loginOf(outgoing.login) },
  };
}
