import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LabDomain, type Mistake, replaced, withFile, withLine, withMore, withText } from './lab-domain';
import { labAddresses, openPublishedLab, type PublishedLab, rightDomain } from './published-lab';

const messageText = v.object({ text: v.string() });
const channelSchema = v.object({
  channel: v.picklist(['autoconfig', 'well-known', 'srv', 'autodiscover', 'pacc', 'mobileconfig', 'zone']),
  state: v.picklist(['live', 'old', 'wrong', 'missing', 'not-possible', 'not-checked']),
  message: v.nullable(messageText),
  problems: v.array(v.object({ party: v.string(), message: messageText })),
});
const programSchema = v.object({
  program: v.string(),
  finds: v.picklist(['right', 'wrong', 'nothing', 'asks']),
  addressToldTo: v.array(v.string()),
});

interface Planted {
  /** The first label of its domain. */
  readonly id: string;
  readonly what: string;
  readonly mistake: Mistake;
  /** The label of its own mail server, where the mistake concerns one. */
  readonly mailLabel?: string;
  readonly told: { readonly channel: string; readonly state: string; readonly says: RegExp; readonly party?: string };
}

const { proxy, deserted, desertedV6 } = labAddresses;

const planted: readonly Planted[] = [
  {
    id: 'twice',
    what: 'a name pasted with its domain',
    mistake: (right) => withLine('_imaps._tcp', `_imaps._tcp.${right.name} SRV 0 1 993 imap.hoster.example.`)(right),
    told: { channel: 'srv', state: 'wrong', says: /appended twice: _imaps\._tcp\.twice\.example\.twice\.example/ },
  },
  {
    id: 'undotted',
    what: 'a target without its final dot',
    mistake: (right) => withLine('_imaps._tcp', `_imaps._tcp SRV 0 1 993 imap.${right.name}`)(right),
    told: { channel: 'srv', state: 'wrong', says: /leads to imap\.undotted\.example\.undotted\.example/ },
  },
  {
    id: 'proxied',
    what: 'a mail server behind a web proxy',
    mailLabel: 'post',
    mistake: withLine('post', `post A ${proxy}`),
    told: {
      channel: 'srv',
      state: 'wrong',
      says: /post\.proxied\.example leads to 192\.31\.196\.81, where only a web/,
    },
  },
  {
    id: 'spf',
    what: 'two SPF records',
    mistake: withMore('@ TXT "v=spf1 a -all"'),
    told: { channel: 'zone', state: 'wrong', says: /has 2 SPF records/ },
  },
  {
    id: 'waiting',
    what: 'a resolver that keeps the old record',
    mistake: (right) => ({
      ...right,
      linesBefore: replaced(right.lines, '_imaps._tcp', ['_imaps._tcp SRV 0 1 993 smtp.hoster.example.']),
    }),
    told: {
      channel: 'srv',
      state: 'old',
      says: /_imaps\._tcp\.waiting\.example.*up to \d[\d,]* more seconds/,
      party: 'this-network',
    },
  },
  {
    id: 'moved',
    what: 'a resolver that keeps the record of a server that is gone',
    mistake: (right) => ({
      ...right,
      linesBefore: replaced(right.lines, '_imaps._tcp', ['_imaps._tcp SRV 0 1 143 gone.hoster.example.']),
    }),
    told: { channel: 'srv', state: 'old', says: /up to \d[\d,]* more seconds/, party: 'this-network' },
  },
  {
    id: 'exchanger',
    what: 'a mail exchanger without its final dot',
    mistake: withMore('@ MX 20 smtp.hoster.example'),
    told: { channel: 'zone', state: 'wrong', says: /leads to smtp\.hoster\.example\.exchanger\.example: the domain/ },
  },
  {
    id: 'circle',
    what: 'a service target whose aliases lead in a circle',
    mistake: (right) =>
      withMore('post CNAME there', 'there CNAME post')(withLine('_imaps._tcp', '_imaps._tcp SRV 0 1 993 post')(right)),
    told: {
      channel: 'srv',
      state: 'wrong',
      says: /aliases \(CNAME\) of post\.circle\.example lead in a circle/,
    },
  },
  {
    id: 'preferred',
    what: 'a better service record for another server',
    mistake: (right) =>
      withLine(
        '_imaps._tcp',
        `_imaps._tcp SRV 0 1 993 former.${right.name}.`,
        '_imaps._tcp SRV 10 1 993 imap.hoster.example.',
      )(withMore(`former A ${labAddresses.mail}`)(right)),
    told: { channel: 'srv', state: 'wrong', says: /says former\.preferred\.example:993\. These settings say/ },
  },
  {
    id: 'port',
    what: 'a wrong port of a service',
    mistake: withLine('_imaps._tcp', '_imaps._tcp SRV 0 1 143 imap.hoster.example.'),
    told: { channel: 'srv', state: 'wrong', says: /names port 143\. Write port 993/ },
  },
  {
    id: 'dead',
    what: 'a dead host in a document',
    mistake: (right) => ({
      ...withText('autodiscover.', '<Server>imap.hoster.example', `<Server>old.${right.name}`)(right),
      lines: [...right.lines, `old A ${deserted}`],
    }),
    told: { channel: 'autodiscover', state: 'wrong', says: /Nobody answers at old\.dead\.example, port 993/ },
  },
  {
    id: 'digest',
    what: 'a digest that matches nothing',
    mistake: withText('ua-auto-config.', '"shortName"', '"shortname"'),
    told: { channel: 'pacc', state: 'wrong', says: /No digest in _ua-auto-config\.digest\.example matches/ },
  },
  {
    id: 'undigested',
    what: 'no digest at all',
    mistake: withLine('_ua-auto-config'),
    told: { channel: 'pacc', state: 'wrong', says: /has no TXT record/ },
  },
  {
    id: 'expired',
    what: 'an expired certificate',
    mistake: (right) => ({ ...right, certificates: { [`autoconfig.${right.name}`]: 'expired' } }),
    told: { channel: 'autoconfig', state: 'wrong', says: /certificate of autoconfig\.expired\.example has expired/ },
  },
  {
    id: 'stranger',
    what: 'a certificate of an unknown authority',
    mistake: (right) => ({ ...right, certificates: { [`autodiscover.${right.name}`]: 'untrusted' } }),
    told: {
      channel: 'autodiscover',
      state: 'wrong',
      says: /refuse the certificate of autodiscover\.stranger\.example/,
    },
  },
  {
    id: 'nowhere',
    what: 'a service target without an address',
    mistake: (right) => withLine('_imaps._tcp', `_imaps._tcp SRV 0 1 993 gone.${right.name}.`)(right),
    told: { channel: 'srv', state: 'wrong', says: /target gone\.nowhere\.example of a service record has no address/ },
  },
  {
    id: 'sixless',
    what: 'an AAAA record that leads nowhere',
    mailLabel: 'post',
    mistake: withMore(`post AAAA ${desertedV6}`),
    told: { channel: 'srv', state: 'wrong', says: /Nobody answers at 2620:4f:8000::99, the IPv6 address/ },
  },
  {
    id: 'users',
    what: 'answers for existing users only',
    mistake: (right) => withFile('autodiscover.', (file) => ({ ...file, onlyFor: `jane@${right.name}` }))(right),
    told: { channel: 'autodiscover', state: 'wrong', says: /answers only for mailboxes that exist/ },
  },
  {
    id: 'copies',
    what: 'name servers that disagree',
    mistake: (right) => ({
      ...right,
      linesAtSecond: replaced(right.lines, '_submission._tcp', ['_submission._tcp SRV 0 1 587 imap.hoster.example.']),
    }),
    told: { channel: 'srv', state: 'wrong', says: /ns2\.hoster\.example gives another answer for _submission/ },
  },
  {
    id: 'silent',
    what: 'a name server that does not answer',
    mistake: withMore('@ NS ns3', `ns3 A ${deserted}`),
    told: { channel: 'zone', state: 'wrong', says: /ns3\.silent\.example gives no answer at 192\.31\.196\.99/ },
  },
  {
    id: 'old',
    what: 'an old document',
    mistake: withText('autoconfig.', '<port>465</port>', '<port>587</port>'),
    told: {
      channel: 'autoconfig',
      state: 'old',
      says: /serves .*smtp\.hoster\.example:587; these settings say .*:465/i,
    },
  },
  {
    id: 'page',
    what: 'a web page in place of the document',
    mistake: withFile('autoconfig.', () => ({ body: '<!doctype html><title>Welcome</title>', type: 'text/html' })),
    told: { channel: 'autoconfig', state: 'wrong', says: /there is a web page/ },
  },
  {
    id: 'halved',
    what: 'a service record that is missing',
    mistake: withLine('_submissions._tcp'),
    told: { channel: 'srv', state: 'wrong', says: /_submissions\._tcp\.halved\.example is missing/ },
  },
  {
    id: 'unsigned',
    what: 'an Apple profile that is not signed (a note)',
    mistake: (right) => right,
    told: { channel: 'mobileconfig', state: 'live', says: /not signed/ },
  },
];

/** A domain that publishes nothing but its mail exchanger, whose organisation has the document. */
function hosted(right: LabDomain): LabDomain {
  const file = right.files[`autoconfig.${right.name}/mail/config-v1.1.xml`];
  if (file === undefined) throw new Error(`No document of ${right.name}`);
  return {
    ...right,
    lines: right.lines.filter((line) => line.startsWith('@ MX')),
    files: { 'autoconfig.hoster.example/mail/config-v1.1.xml': file },
  };
}

interface Told {
  readonly exitCode: number | null;
  readonly channels: readonly v.InferOutput<typeof channelSchema>[];
  readonly programs: readonly v.InferOutput<typeof programSchema>[];
}

let folder: string;
let lab: PublishedLab;
const table: string[] = [];
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mailwright-published-'));
  const domains: LabDomain[] = [await rightDomain(folder, 'right.example')];
  for (const { id, mailLabel, mistake } of planted) {
    const name = `${id}.example`;
    domains.push(
      mistake(await rightDomain(folder, name, mailLabel === undefined ? undefined : `${mailLabel}.${name}`)),
    );
  }
  domains.push(hosted(await rightDomain(folder, 'hosted.example')));
  lab = await openPublishedLab(domains);
}, 240_000);
afterAll(async () => {
  process.stdout.write(`\n${table.join('\n')}\n`);
  await lab?.close();
  if (folder !== undefined) await rm(folder, { recursive: true });
});

async function verify(domain: string): Promise<Told> {
  const run = await lab.verify(domain);
  const lines = run.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));
  const channels = lines.flatMap((line) => (v.is(channelSchema, line) ? line : []));
  const programs = lines.flatMap((line) => (v.is(programSchema, line) ? line : []));
  expect(channels.length + programs.length, run.stdout + run.stderr).toBe(lines.length);
  return { exitCode: run.exitCode, channels, programs };
}

describe('publish --verify', () => {
  it('passes a domain that publishes what our own command has written', async () => {
    const { exitCode, channels, programs } = await verify('right.example');

    expect(channels.map(({ channel, state }) => `${channel} ${state}`)).toEqual(
      ['autoconfig', 'well-known', 'srv', 'autodiscover', 'pacc', 'mobileconfig'].map((channel) => `${channel} live`),
    );
    expect(exitCode).toBe(0);
    const finding = programs.filter(({ finds }) => finds === 'right').map(({ program }) => program);
    expect(finding).toEqual(expect.arrayContaining(['thunderbird', 'delta-chat', 'evolution', 'outlook-classic']));
  });

  it('says what programs find at the organisation that receives the mail', async () => {
    const { exitCode, channels, programs } = await verify('hosted.example');

    const of = (id: string) => programs.find(({ program }) => program === id);
    expect(of('thunderbird')).toMatchObject({ finds: 'right', addressToldTo: ['autoconfig.hoster.example'] });
    expect(of('thunderbird-android')).toMatchObject({ finds: 'right', addressToldTo: [] });
    expect(of('evolution')).toMatchObject({ finds: 'right', addressToldTo: ['autoconfig.hoster.example'] });
    expect(channels.find(({ channel }) => channel === 'autoconfig')?.state).toBe('missing');
    expect(exitCode).toBe(1);
  });

  it.each(planted)('names $what', async ({ id, what, told }) => {
    const { exitCode, channels } = await verify(`${id}.example`);

    const seen = channels.find(({ channel }) => channel === told.channel);
    const said = seen?.problems.find(({ message }) => told.says.test(message.text));
    table.push(
      `${what.padEnd(44)} ${told.channel.padEnd(13)} ${seen?.state.padEnd(8)} ${said?.party.padEnd(13)} ${said?.message.text}`,
    );
    expect(seen?.problems.map(({ message }) => message.text).join('\n')).toMatch(told.says);
    expect(seen?.state).toBe(told.state);
    expect(said?.party).toBe(told.party ?? 'you');
    expect(exitCode).toBe(told.state === 'live' ? 0 : 1);
    // Nothing else is accused; a mail server that is wrong is so in every channel, and a certificate in each that its host serves.
    const others = channels.filter(({ channel, state }) => channel !== told.channel && state !== 'live');
    for (const { message } of others) expect(message?.text).toMatch(told.says);
  });
});
