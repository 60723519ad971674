import fc from 'fast-check';
import { XMLParser } from 'fast-xml-parser';
import { Window } from 'happy-dom';
import { parse } from 'plist';
import { describe, expect, it } from 'vitest';
import { columnMessages, renderReportHead, renderRow } from '../../../electron/core/accounts/accounts-report';
import { createRowDeployer, type RowOutcome } from '../../../electron/core/accounts/deploy-rows';
import type { SharedSettings } from '../../../electron/core/accounts/row-settings';
import type { DeploymentRequest } from '../../../electron/core/programs/deployment';
import { deployments } from '../../../electron/core/programs/deployments';
import { stableUuid } from '../../../electron/node/request-export';
import { sayIn } from '../../../electron/words/format-message';
import { listed } from '../accounts/listed';
import { writableText } from '../formats/writable-text';
import { imap993, smtp587 } from './canonical-accounts';
import { expectGoldenFolder } from './golden-folder';
import { readableFiles } from './readable-files';

const say = sayIn('en');
const request: DeploymentRequest = { say, uuid: stableUuid, testedOn: '2026-11-24', language: 'en' };
const shared: SharedSettings = {
  settings: { address: null, name: null, incoming: imap993, outgoing: smtp587, alternatives: [] },
  domain: null,
};
const logins = { login: '%EMAILADDRESS%', outgoingLogin: null };

interface Deployed {
  readonly outcomes: readonly RowOutcome[];
  /** As readable texts, by path. */
  readonly texts: Readonly<Record<string, string>>;
}

/** The files of a whole list, whose rows have these settings where they name no servers. */
function deploy(list: string, settings: SharedSettings = shared): Deployed {
  const rows = listed(list);
  if (!rows.ok) throw new Error(rows.failure.id);
  const deployRow = createRowDeployer({ deployments, shared: settings, logins, request });
  const deployed = rows.value.map(deployRow);
  const files = deployed.flatMap(({ files }) => files);
  expect(new Set(files.map(({ path }) => path.toLowerCase())).size).toBe(files.length);
  const sheets = deployments.flatMap(({ id, sheet }) => {
    if (sheet === null) return [];
    const path = `${id}/${sheet.name}`;
    const pieces = deployed.flatMap((row) => row.pieces.filter((piece) => piece.path === path));
    return [[path, [sheet.begin(request), ...pieces.map(({ content }) => content), sheet.end].join('')] as const];
  });
  const readable = files.map(({ path, content }) => ({
    ...{ name: path, content, mediaType: '' },
    mode: 'public' as const,
  }));
  return {
    outcomes: deployed.map(({ outcome }) => outcome),
    texts: { ...readableFiles(readable), ...Object.fromEntries(sheets) },
  };
}

/** The files of one account whose name and login name are these texts. */
function deployFields(name: string, login: string): Readonly<Record<string, string>> {
  const deployRow = createRowDeployer({ deployments, shared, logins, request });
  const address = 'jane@example.net';
  const account = { line: 2, address, name, login, outgoingLogin: null, incoming: null, outgoing: null };
  const { files, pieces } = deployRow({ line: 2, account: { ok: true, value: account } });
  const named = [...files, ...pieces].map(({ path, content }) => ({ name: path, content, mediaType: '' }));
  return readableFiles(named.map((file) => ({ ...file, mode: 'public' as const })));
}

function textOf(texts: Readonly<Record<string, string>>, ending: string): string {
  const text = Object.entries(texts).find(([path]) => path.endsWith(ending))?.[1];
  if (text === undefined) throw new Error(`No file that ends with ${ending}: ${Object.keys(texts)}`);
  return text;
}

describe('the files of many accounts', () => {
  it('are as their golden files show', () => {
    const list = [
      'address;name;login;incoming;incoming port;outgoing;outgoing port',
      `jane.doe@example.net;"Jane Doë <&'""";;;;;`,
      'joe@example.org;;EXAMPLE\\joe;pop.example.org;995;smtp.example.org;465',
      'zoë@bücher.example;Zoë;;mail.bücher.example;143;mail.bücher.example;587',
    ].join('\r\n');
    const { outcomes, texts } = deploy(list, { ...shared, domain: 'example.net' });
    const head = {
      totals: { accounts: 3, made: 3, partly: 0, leftOut: 0 },
      notes: columnMessages({ unknown: ['Department'], passwords: ['Password'] }),
      deployments,
    };
    expectGoldenFolder('deployments/golden/three-accounts', {
      ...texts,
      'report.txt': [renderReportHead(head, say), ...outcomes.map((outcome) => renderRow(outcome, say))].join(''),
    });
  });

  it('are named differently where addresses differ only in letters that names cannot have', () => {
    const { outcomes } = deploy('address\nöä@x.example\näö@x.example\n__-2@x.example\ncon@x.example\n');
    const profiles = outcomes.map(({ programs }) =>
      programs.flatMap(({ files }) => files).find((path) => path.endsWith('.mobileconfig')),
    );
    expect(profiles).toEqual([
      'apple-mail/__@x.example.mobileconfig',
      'apple-mail/__@x.example-2.mobileconfig',
      'apple-mail/__-2@x.example.mobileconfig',
      'apple-mail/con@x.example.mobileconfig',
    ]);
  });

  it('share one file for Thunderbird where the domain has one set of servers, and say who does not fit it', () => {
    const { outcomes, texts } = deploy(
      'address,incoming,incoming port\nc@x.example,imap.x.example,993\na@x.example,,\nb@x.example,,\n',
    );
    const [third, first, second] = outcomes.map(({ programs }) =>
      programs.find(({ client }) => client === 'thunderbird'),
    );
    expect(first?.files).toContain('thunderbird/x.example.xml');
    expect(second?.files).toContain('thunderbird/x.example.xml');
    expect(third?.files).not.toContain('thunderbird/x.example.xml');
    expect(third?.leftOut.map(({ id }) => id)).toContain('export.thunderbird.one-per-domain');
    expect(textOf(texts, 'x.example.xml')).toContain('<hostname>imap.example.net</hostname>');
  });

  it('leave a login name that follows from no address out of the file for the domain', () => {
    const { outcomes } = deploy('address,login\na@x.example,EXAMPLE\\a\n');
    const [thunderbird] = outcomes[0]?.programs ?? [];
    expect(thunderbird?.files).not.toContain('thunderbird/x.example.xml');
    expect(thunderbird?.leftOut.map(({ id }) => id)).toEqual(['export.deploy.thunderbird.own-login']);
  });

  it('name the programs that get nothing, and why', () => {
    const { outcomes } = deploy(
      'address,incoming,incoming port,incoming sign-in\na@x.example,imap.x.example,993,oauth2\n',
    );
    expect(outcomes[0]?.state).toBe('partly');
    expect(outcomes[0]?.programs.map(({ client, reason }) => [client, reason?.id ?? null])).toEqual([
      ['thunderbird', 'export.refused.browser-sign-in'],
      ['outlook', 'export.refused.browser-sign-in'],
      ['apple-mail', 'export.refused.browser-sign-in'],
      ['card', null],
    ]);
  });

  it('hold the fields of an account as they are, and nothing that a field could add', () => {
    const plain = deployFields('Jane', 'jane');
    const xml = new XMLParser({ parseTagValue: false, trimValues: false, processEntities: true });
    const { document } = new Window();
    const field = writableText.filter((text) => text.length > 0 && text.length <= 256);
    // A name never has blanks around it.
    const person = field.filter((text) => text.trim() === text);
    fc.assert(
      fc.property(person, field, (name, login) => {
        const texts = deployFields(name, login);
        expect(Object.keys(texts).filter((path) => !path.endsWith('.prf') && !path.endsWith('prf.reg.txt'))).toEqual(
          expect.arrayContaining(
            Object.keys(plain).filter((path) => /mobileconfig|zip|policies|autodiscover|cards/.test(path)),
          ),
        );

        const profile = parse(textOf(texts, '.mobileconfig')) as unknown as {
          PayloadContent: Record<string, unknown>[];
        };
        expect(profile.PayloadContent).toHaveLength(1);
        expect(profile.PayloadContent[0]).toMatchObject({
          EmailAccountName: name,
          IncomingMailServerUsername: login,
          IncomingMailServerHostName: 'imap.example.net',
        });

        const policies = JSON.parse(textOf(texts, '.policies.json')).policies.Preferences;
        const values = Object.entries(policies) as [string, { Value: unknown }][];
        expect(values.find(([key]) => key.endsWith('.fullName'))?.[1].Value).toBe(name);
        expect(values.find(([key]) => key.endsWith('.userName'))?.[1].Value).toBe(login);
        expect(values.every(([key]) => /^mail\.[\w.]+$/.test(key))).toBe(true);

        const answer = xml.parse(textOf(texts, '.autodiscover.xml').replaceAll('\r\n', '\n'));
        expect(answer.Autodiscover.Response.User.DisplayName).toBe(name);
        expect(answer.Autodiscover.Response.Account.Protocol[0].LoginName).toBe(login);

        expect(textOf(texts, 'outlook.reg.txt')).toBe(textOf(plain, 'outlook.reg.txt'));

        document.body.innerHTML = textOf(texts, 'cards.html');
        expect(document.body.children.length).toBe(1);
        expect(document.querySelectorAll('script, style, link, img, iframe').length).toBe(0);
        expect(document.querySelector('article > p[dir]')?.textContent).toBe(name);
        expect([...document.querySelectorAll('td bdi')].map((cell) => cell.textContent)).toContain(login);
        expect(document.querySelectorAll('*').length).toBe(elementsOf(document, textOf(plain, 'cards.html')));
      }),
      { numRuns: 60 },
    );
  });
});

function elementsOf(document: Window['document'], markup: string): number {
  const holder = document.createElement('div');
  holder.innerHTML = markup;
  return holder.querySelectorAll('*').length + document.querySelectorAll('html, head, body').length;
}
