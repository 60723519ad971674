import type { Candidate } from '../../../contract/candidate';
import { addressParts } from '../../../contract/mail-address';
import type { Message } from '../../../contract/message';
import { directions } from '../../../contract/verdict';
import { safeFileName } from '../../file-name';
import { isWritable } from '../../formats/writable';
import { message } from '../../message';
import type { ChosenAccount } from '../choose-accounts';
import { type ChosenServer, firstOffered } from '../choose-server';
import type { ExportRequest } from '../export-request';
import { mailProgram, type Written } from '../program';
import { renderAutoconfigXml } from '../thunderbird/autoconfig-xml';

/** Certificates name up to a hundred hosts; a maintainer compares a few. */
const namesShown = 5;

/**
 * A correction for Mozilla's list of providers, which mail apps ask: the entry, and the proof of the run that its maintainers can repeat.
 * No address goes into it, and no server that this run has not proven.
 */
export const mozillaList = mailProgram({
  id: 'mozilla-list',
  group: 'domain',
  formatUrl: 'https://github.com/thunderbird/autoconfig',
  holdsPassword: false,
  about: message('export.mozilla-list.about'),
  places: {},
  ability: {
    name: 'Mozilla’s list',
    directions,
    carriesConnection: () => true,
    hindrance,
    signInFor: (server) =>
      firstOffered(server, (auth) => auth !== 'client-certificate' && (auth !== 'none' || server.protocol === 'smtp')),
  },
  carries: [message('export.mozilla-list.carries.entry'), message('export.mozilla-list.carries.proof')],
  cannot: [message('export.mozilla-list.cannot.address')],
  write,
});

/** Only what holds for everybody at the domain, and what its maintainers will find too, goes into the list. */
function hindrance({ proven, host, port, heard, auth }: Candidate, login: string, address: string): Message | null {
  if (!proven) return message('export.mozilla-list.not-proven', { host, port });
  const isPublic = heard?.certificate == null || heard.certificate.trusted === 'public';
  if (!isPublic) return message('export.mozilla-list.not-public', { host });
  const isForEverybody = login === address || login === addressParts(address).localPart;
  const signsIn = auth.length === 0 || auth.some((each) => each !== 'none');
  return isForEverybody || !signsIn ? null : message('export.mozilla-list.own-login', { host });
}

/** One entry for each domain, with the servers of the first of its accounts. */
function write(chosen: readonly ChosenAccount[], request: ExportRequest): Written {
  const domains = [...new Map([...chosen].reverse().map((account) => [account.domain, account])).values()].reverse();
  const parts = domains.map((account) => {
    const stem = safeFileName(account.domain);
    return { account, entry: `${stem}.mozilla-entry.xml`, proof: `${stem}.mozilla-proof.txt` };
  });
  return {
    files: parts.flatMap(({ account, entry, proof }) => [
      { name: entry, content: renderAutoconfigXml(account, request.say), mediaType: 'text/xml' },
      { name: proof, content: proofText(account, request), mediaType: 'text/plain; charset=utf-8' },
    ]),
    ways: parts.map(({ account: { domain }, entry, proof }) => ({
      id: 'send',
      title: message('export.mozilla-list.send', { domain }),
      readsFile: true,
      needsAdmin: false,
      files: [entry, proof],
      steps: [
        message('export.mozilla-list.send.compare', { domain }),
        message('export.mozilla-list.send.open'),
        message('export.mozilla-list.send.attach', { entry, proof }),
      ],
      zone: null,
      notes: [message('export.mozilla-list.send.page')],
    })),
  };
}

function proofText({ domain, incoming, outgoing }: ChosenAccount, { say, testedOn }: ExportRequest): string {
  const paragraphs: readonly (readonly Message[])[] = [
    [
      message('export.mozilla-list.proof.title', { domain }),
      ...(testedOn === null ? [] : [message('export.mozilla-list.proof.day', { date: { day: testedOn } })]),
    ],
    proofOf(incoming),
    proofOf(outgoing),
    [message('export.mozilla-list.proof.means')],
  ];
  return paragraphs.map((lines) => lines.map((line) => `${say(line)}\n`).join('')).join('\n');
}

function proofOf({ protocol, host, port, security, heard }: ChosenServer): readonly Message[] {
  const { tls = null, certificate = null, overTls = null, beforeTls = null } = heard ?? {};
  const mechanisms = (overTls ?? beforeTls)?.mechanisms.filter(isWritable) ?? [];
  const names = (certificate?.names ?? []).filter(isWritable).slice(0, namesShown);
  return [
    message('export.mozilla-list.proof.server', { protocol, host, port, security }),
    ...(tls === null ? [] : [message('export.mozilla-list.proof.tls', { version: tls.version })]),
    ...(names.length === 0 ? [] : [message('export.card.certificate', { names: { list: names } })]),
    ...(mechanisms.length === 0
      ? []
      : [message('export.mozilla-list.proof.mechanisms', { mechanisms: { list: mechanisms } })]),
    ...(security === 'none'
      ? []
      : [message('export.mozilla-list.proof.repeat', { command: commandFor({ protocol, host, port, security }) })]),
  ];
}

/** A command that shows the certificate, and the capabilities on the line behind it. */
function commandFor({ protocol, host, port, security }: Pick<ChosenServer, 'protocol' | 'host' | 'port' | 'security'>) {
  const startTls = security === 'starttls' ? ` -starttls ${protocol}` : '';
  return `openssl s_client -connect ${host}:${port} -servername ${host} -verify_return_error${startTls}`;
}
