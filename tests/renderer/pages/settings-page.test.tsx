import { cleanup, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../../electron/contract/report';
import { SettingsPage } from '../../../renderer/pages/settings-page';
import type { PageProps } from '../../../renderer/wizard-controls';
import {
  failedCandidate,
  openRelayPort,
  refusedPort,
  sampleCandidate,
  sampleCertificate,
  sampleHeard,
  sampleReport,
  workingPort,
} from '../../core/run/sample-run';
import { othersBegin, othersEnd, searchedPolitely } from '../../core/wizard/polite-search';
import { acted, atSettings, finished, otherId, searched, tested, testId } from '../../core/wizard/wizard-after';
import { knownProgram } from '../../fakes/known-programs';
import { type LivePage, showPage } from '../live-page';

const both: Partial<Report> = {
  reason: { id: 'ranking.published-and-proven', values: { port: 587 } },
  alternatives: [
    sampleCandidate(),
    sampleCandidate({ protocol: 'pop3', port: 995 }),
    workingPort(587),
    workingPort(465),
    refusedPort(2525),
    openRelayPort(),
  ],
};
const certificate = { ...sampleCertificate, trusted: 'no' } as const;
const failure = {
  code: 'certificate-untrusted',
  host: 'mail.example.net',
  certificate,
  detail: 'SELF_SIGNED',
} as const;
const doubted = failedCandidate({ protocol: 'smtp', port: 587, security: 'starttls', failure });
const inDoubt = atSettings({ outcome: 'partly-found', outgoing: doubted, alternatives: [doubted] });

beforeEach(() => {
  // The place of the panel in the window.
  document.body.innerHTML = '<div id="window"></div>';
});
afterEach(cleanup);

function show(state: PageProps['state'] = atSettings(both)): LivePage {
  return showPage(SettingsPage, state);
}

function card(name: 'Receiving' | 'Sending') {
  return within(screen.getByRole('region', { name }));
}

async function press(name: string | RegExp): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

function input(name: string): HTMLInputElement {
  return screen.getByRole<HTMLInputElement>('textbox', { name });
}

async function type(name: string, text: string): Promise<void> {
  await userEvent.clear(input(name));
  await userEvent.type(input(name), text);
}

describe('the cards', () => {
  it('show receiving before sending, each with the values for a mail app', () => {
    show();
    const titles = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(['Receiving', 'Sending']);
    const values = card('Sending').getAllByRole('definition');
    expect(values.slice(0, 4).map(({ textContent }) => textContent)).toEqual([
      'mail.example.net',
      '587',
      'STARTTLS',
      'jane@example.net',
    ]);
  });

  it.each([
    ['Copy server for receiving', 'mail.example.net'],
    ['Copy port for receiving', '993'],
    ['Copy security for sending', 'STARTTLS'],
    ['Copy login name for sending', 'jane@example.net'],
  ])('have a button for each value: %s', async (name, text) => {
    const page = show();
    await press(name);
    expect(page.used).toEqual([['copyValue', text]]);
  });

  it('say a way to sign in only where it is not by password', () => {
    show(atSettings({ ...both, incoming: sampleCandidate({ auth: ['oauth2'] }) }));
    expect(card('Receiving').getByText('OAuth 2.0 in the browser')).toBeDefined();
    expect(card('Sending').queryByText('Sign-in')).toBeNull();
  });

  it('say once what is the same for both servers', () => {
    show();
    const shared = screen.getByRole('region', { name: 'Evidence for both servers' });
    expect(shared.textContent).toContain('Published by the provider.');
    expect(card('Receiving').queryByText('Certificate verified.')).toBeNull();
    expect(within(shared).getByText('Certificate verified.')).toBeDefined();
  });

  it('say it each where it differs', () => {
    show(atSettings({ ...both, incoming: sampleCandidate({ host: 'imap.example.net' }) }));
    expect(screen.queryByRole('region', { name: 'Evidence for both servers' })).toBeNull();
    expect(screen.getAllByText('Certificate verified.')).toHaveLength(2);
  });

  it('name every source of a server, and the age of the file', () => {
    const incoming = sampleCandidate({ sources: ['autoconfig', 'ispdb'], documentDate: '2023-05-02T00:00:00Z' });
    show(atSettings({ ...both, incoming }));
    const text = screen.getByRole('region', { name: 'Receiving' }).textContent;
    expect(text).toContain('Published by the provider.');
    expect(text).toContain('Other sources agree: Mozilla’s list of providers.');
    expect(text).toContain('The settings file is dated May 2, 2023.');
  });

  it.each([
    ['public', 'Certificate verified.'],
    ['this-computer', 'Trusted by this computer, not by a public authority.'],
    ['accepted', 'Certificate accepted by you.'],
  ] as const)('say of a certificate trusted by %s: %s', (trusted, words) => {
    show(
      atSettings({
        ...both,
        incoming: sampleCandidate({
          host: 'imap.example.net',
          heard: sampleHeard({ certificate: { ...sampleCertificate, trusted } }),
        }),
      }),
    );
    expect(card('Receiving').getByText(words)).toBeDefined();
  });

  it('show all facts of a certificate on demand', async () => {
    show();
    await press('The whole certificate');
    const shared = screen.getByRole('region', { name: 'Evidence for both servers' });
    expect(within(shared).getByText('“Example Authority”, a public authority')).toBeDefined();
    expect(within(shared).getByText('January 12, 2025 to January 12, 2026')).toBeDefined();
    expect(shared.textContent).toContain(`AB${':AB'.repeat(31)}`);
  });
});

describe('the hosts of a certificate', () => {
  it.each([
    [
      'names and IP addresses',
      { names: ['mail.example.net'], addresses: ['192.0.2.7'] },
      ['mail.example.net', '192.0.2.7'],
    ],
    ['none', { names: [], addresses: [], subject: 'CN=mail.example.net' }, ['no server']],
  ])('are those that count: %s', async (_what, changes, hosts) => {
    show(
      atSettings({
        ...both,
        incoming: sampleCandidate({
          host: 'imap.example.net',
          heard: sampleHeard({ certificate: { ...sampleCertificate, ...changes } }),
        }),
      }),
    );
    await userEvent.click(card('Receiving').getByRole('button', { name: 'The whole certificate' }));
    const list = card('Receiving').getByText('Issued for').nextElementSibling;
    expect([...(list?.querySelectorAll('li') ?? [])].map(({ textContent }) => textContent)).toEqual(hosts);
  });
});

describe('the ways to connect', () => {
  it('are radio buttons where they can be chosen, then the others with a reason', () => {
    show();
    const group = card('Sending').getByRole('radiogroup', { name: 'Ways to send' });
    expect(within(group).getAllByRole('radio')).toHaveLength(2);
    expect(within(group).getByRole('radio', { name: /^587/ })).toHaveProperty('checked', true);
    const others = card('Sending')
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(others).toHaveLength(2);
    expect(others[0]).toContain('Not offered');
    expect(others[1]).toContain('Only for servers, never for a mail app.');
    expect(
      card('Sending').getByText('The provider publishes port 587 for sending, and it works from here.'),
    ).toBeDefined();
  });

  it('are chosen by a press', async () => {
    const page = show();
    await userEvent.click(screen.getByRole('radio', { name: /^465/ }));
    expect(page.state().account.servers.outgoing.server?.port).toBe(465);
    expect(card('Sending').getAllByRole('definition')[1]?.textContent).toBe('465');
  });

  it('explain IMAP and POP3', async () => {
    show();
    const button = screen.getByRole('button', { name: 'IMAP or POP3?' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button);
    expect(screen.getByText(/^POP3 moves mail to one device and often deletes it/)).toBeDefined();
  });

  it('put implicit TLS first by the switch', async () => {
    const page = show();
    await userEvent.click(screen.getByRole('switch', { name: /^Prefer implicit TLS \(RFC 8314\)/ }));
    expect(page.state().preferImplicitTls).toBe(true);
    expect(card('Sending').getAllByRole('radio')[0]?.closest('label')?.textContent).toContain('465');
  });
});

describe('editing', () => {
  it('turns values into fields and puts the focus into the first', async () => {
    show();
    await press('Edit sending');
    expect(document.activeElement).toBe(input('Server'));
    expect(input('Port').value).toBe('587');
    await press('Undo changes to sending');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(document.activeElement?.textContent).toBe('Edit');
  });

  it('moves Security with the port, and says so', async () => {
    show();
    await press('Edit sending');
    await type('Port', '465');
    expect(card('Sending').getByRole('button', { name: /^TLS/ })).toBeDefined();
    expect(screen.getByText('Port 465 goes with TLS, so Security was set to match.')).toBeDefined();
  });

  it('asks for a test of the changed server by Enter; the button for it is in the foot', async () => {
    const page = show();
    await press('Edit sending');
    await type('Port', '2525');
    expect(screen.queryByRole('button', { name: 'Test sending' })).toBeNull();
    await userEvent.type(input('Port'), '{Enter}');
    expect(page.used).toEqual([['testServer', 'outgoing']]);
  });

  it('shows the problem of a field at the field, and moves the focus there', async () => {
    const page = show();
    await press('Edit sending');
    await type('Port', '25');
    page.tell({ kind: 'check-edit', direction: 'outgoing' });
    const port = input('Port');
    expect(port.getAttribute('aria-invalid')).toBe('true');
    const described = port.getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toContain(
      'Port 25 is only for servers.',
    );
    expect(document.activeElement).toBe(port);
  });

  it('keeps a change without a test, and says so in the card', async () => {
    const page = show();
    await press('Edit sending');
    await type('Server', 'smtp.example.org');
    await press('Keep without testing');
    expect(page.state().account.servers.outgoing).toMatchObject({ isKept: true, edit: null });
    expect(card('Sending').getByText('Kept, not tested')).toBeDefined();
    expect(card('Sending').getByText('Typed by hand.')).toBeDefined();
  });

  it('keeps a changed login name by Enter, because no test can say more of it', async () => {
    const page = show();
    await press('Edit sending');
    await type('Login name', 'jane');
    await userEvent.type(input('Login name'), '{Enter}');
    expect(page.used).toEqual([]);
    expect(card('Sending').getByText('jane')).toBeDefined();
  });

  it('delays a test while the other direction is being tested', async () => {
    const page = show(
      acted(
        atSettings(both),
        { kind: 'edit-server', direction: 'outgoing' },
        { kind: 'run-asked', run: { kind: 'test-server', runId: testId, direction: 'incoming' } },
        { kind: 'run-accepted', runId: testId },
      ),
    );
    await type('Port', '2525');
    await userEvent.type(input('Port'), '{Enter}');
    expect(page.used).toEqual([]);
    expect(screen.getByRole('button', { name: 'Keep without testing' }).getAttribute('aria-disabled')).toBeNull();
  });

  it('shows a failed test in a verdict below the cards, so that they stay in place', () => {
    const edited = acted(
      atSettings(both),
      { kind: 'edit-server', direction: 'outgoing' },
      { kind: 'change-edit', direction: 'outgoing', changes: { port: '2525' } },
    );
    show(tested(edited, 'outgoing', refusedPort(2525)));
    expect(
      screen.getByRole('heading', { name: 'The server mail.example.net refuses connections on port 2525.' }),
    ).toBeDefined();
    expect(card('Sending').getByText('Does not work')).toBeDefined();
    expect(input('Port').value).toBe('2525');
  });

  it('starts with empty cards where nothing was found', () => {
    const nothing = searched({ outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] });
    show(acted(nothing, { kind: 'enter-by-hand' }));
    expect(card('Receiving').getByRole<HTMLInputElement>('textbox', { name: 'Server' }).value).toBe('');
    expect(card('Receiving').getByRole<HTMLInputElement>('textbox', { name: 'Port' }).value).toBe('993');
    expect(card('Sending').getByRole<HTMLInputElement>('textbox', { name: 'Login name' }).value).toBe(
      'jane@example.net',
    );
    expect(screen.queryByRole('button', { name: /^Undo/ })).toBeNull();
    expect(screen.queryByRole('switch')).toBeNull();
    expect(card('Receiving').getByText('Not tested')).toBeDefined();
  });

  it('shows the name that a server usually has, and takes the host of the other card', async () => {
    const nothing = searched({ outcome: 'nothing-found', incoming: null, outgoing: null, alternatives: [] });
    const page = show(acted(nothing, { kind: 'enter-by-hand' }));
    const field = (name: 'Receiving' | 'Sending') =>
      card(name).getByRole<HTMLInputElement>('textbox', { name: 'Server' });
    expect([field('Receiving').placeholder, field('Sending').placeholder]).toEqual([
      'imap.example.net',
      'smtp.example.net',
    ]);
    await userEvent.click(card('Receiving').getByRole('radio', { name: 'POP3' }));
    expect(field('Receiving').placeholder).toBe('pop.example.net');
    await userEvent.type(field('Receiving'), 'mail.example.org');
    await press('Use mail.example.org here too');
    expect(field('Sending').value).toBe('mail.example.org');
    await userEvent.type(field('Sending'), '{Enter}');
    expect(page.used).toEqual([['testBoth']]);
  });

  it('is not offered in a report from a file', () => {
    show(
      acted(
        atSettings(),
        { kind: 'open-report', events: [finished(sampleReport(both))] },
        { kind: 'go-to', page: 'settings' },
      ),
    );
    expect(screen.queryByRole('button', { name: /^Edit/ })).toBeNull();
    expect(screen.getByRole('switch')).toHaveProperty('disabled', true);
  });
});

describe('a certificate with a key that can be broken', () => {
  it('is called not verified, says how short the key is, and cannot be accepted', () => {
    const key = { kind: 'RSA', bits: 1024 } as const;
    const weak = { code: 'weak-key', host: 'mail.example.net', certificate, place: 'certificate', key } as const;
    const server = failedCandidate({
      protocol: 'smtp',
      port: 587,
      security: 'starttls',
      failure: weak,
      heard: sampleHeard({ certificate }),
    });
    show(atSettings({ outcome: 'partly-found', outgoing: server, alternatives: [server] }));

    expect(screen.getAllByText(/has only 1024 bits \(RSA\); at least 2048 are needed/)).not.toHaveLength(0);
    expect(card('Sending').getByText('Certificate not verified.')).toBeDefined();
    expect(screen.queryByRole('button', { name: 'Trust it anyway…' })).toBeNull();
  });
});

describe('a certificate that is not trusted', () => {
  it('is shown with the verdict and the pair, the cards behind a button', async () => {
    show(inDoubt);
    const verdict = screen.getByRole('region', { name: /certificate/ });
    expect(verdict.textContent).toContain('Wait for the provider, or use web mail until then.');
    expect(within(verdict).getAllByText('Issued for')).not.toHaveLength(0);
    expect(within(verdict).getByRole('button', { name: 'The whole certificate' }).getAttribute('aria-expanded')).toBe(
      'false',
    );
    expect(screen.queryByRole('region', { name: 'Sending' })).toBeNull();
    await press('Show and change the settings');
    expect(screen.getByRole('region', { name: 'Sending' })).toBeDefined();
  });

  it('is accepted only in a second step, which names its fingerprint and the apps that will warn, and then tested', async () => {
    const programs = [knownProgram({ id: 'outlook', name: 'Outlook' })];
    const started: string[] = [];
    const page = showPage(SettingsPage, acted(inDoubt, { kind: 'programs-known', programs }), {
      testServer: (direction) => {
        started.push(direction);
        page.tell({ kind: 'run-asked', run: { kind: 'test-server', runId: testId, direction } });
      },
    });
    await press('Trust it anyway…');
    const question = screen.getByRole('alertdialog', { name: /^Trust the certificate of mail\.example\.net/ });
    expect(question.textContent).toContain(`AB${':AB'.repeat(31)}`);
    expect(question.textContent).toContain('These mail apps will warn: Outlook.');
    expect(question.contains(document.activeElement)).toBe(true);
    expect(page.state().account.risks.accepted).toEqual([]);
    await press('Accept this certificate');
    expect(page.state().account.risks.accepted).toEqual([certificate.sha256]);
    expect(started).toEqual(['outgoing']);
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });

  it('is not accepted by Esc, which returns the focus', async () => {
    const page = show(inDoubt);
    await press('Trust it anyway…');
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('alertdialog')).toBeNull();
    expect(page.state().account.risks).toEqual({ confirming: null, accepted: [] });
    expect(document.activeElement?.textContent).toBe('Trust it anyway…');
  });

  it('is not accepted by the button that Ctrl and Enter press', async () => {
    const page = show(acted(inDoubt, { kind: 'offer-risk', direction: 'outgoing' }));
    const filled = screen.getAllByRole('button').filter(({ dataset }) => dataset['filled'] !== undefined);
    expect(filled.map(({ textContent }) => textContent)).toEqual(['Do not accept']);
    await press('Do not accept');
    expect(page.state().account.risks).toEqual({ confirming: null, accepted: [] });
  });

  it('cannot be accepted after a sign of interception', () => {
    const interception = {
      id: 'interception-by-antivirus',
      cause: 'interception-by-antivirus',
      party: 'this-computer',
      severity: 'error',
      message: { id: 'cause.interception-by-antivirus', values: {} },
      seen: '',
      actions: [],
    } as const;
    show(atSettings({ outcome: 'partly-found', outgoing: doubted, alternatives: [doubted], findings: [interception] }));
    expect(screen.queryByRole('button', { name: 'Trust it anyway…' })).toBeNull();
  });
});

describe('sources that disagree', () => {
  const proven = workingPort(587, { host: 'smtp.kestrel-mail.example', source: 'mx', sources: ['mx'] });
  const outdated = refusedPort(465, { host: 'old.example.net', security: 'tls' });
  const dispute = atSettings({
    ...both,
    outgoing: proven,
    conflicts: [{ direction: 'outgoing', claims: [proven, outdated] }],
  });

  const rival = workingPort(587, { host: 'smtp.example.org', source: 'autoconfig', sources: ['autoconfig'] });
  const rivals = atSettings({
    ...both,
    outgoing: proven,
    conflicts: [{ direction: 'outgoing', claims: [proven, rival] }],
  });

  it('are one quiet line where only one of them works', async () => {
    const page = show(dispute);
    expect(
      card('Sending').getByText(/^The provider’s file names old\.example\.net here, which refused\./),
    ).toBeDefined();
    await press('Choose it anyway');
    expect(page.state().account.servers.outgoing.server?.host).toBe('old.example.net');
    await press('Choose it');
    expect(page.state().account.servers.outgoing.server?.host).toBe('smtp.kestrel-mail.example');
  });

  it('are radio buttons where several work, each with its proof, and none of their buttons is filled', () => {
    show(rivals);
    const claims = within(screen.getByRole('radiogroup', { name: 'Which server to use for sending' }));
    const texts = claims.getAllByRole('radio').map((radio) => radio.closest('label')?.textContent);
    expect(texts[0]).toContain('Works, 162 ms, certificate verified');
    expect(screen.getAllByRole('button').filter(({ dataset }) => dataset['filled'] !== undefined)).toEqual([]);
  });

  it('are settled by the choice', async () => {
    const page = show(rivals);
    await press('Use this choice');
    expect(page.state().account.settledConflicts).toEqual(['outgoing']);
    expect(screen.queryByRole('radiogroup', { name: 'Which server to use for sending' })).toBeNull();
  });

  it('can be tested as chosen', async () => {
    const page = show(rivals);
    await userEvent.click(screen.getByRole('radio', { name: /settings file/ }));
    expect(page.state().account.servers.outgoing.server?.host).toBe('smtp.example.org');
    await press('Test this choice');
    expect(page.used).toEqual([['testServer', 'outgoing']]);
  });
});

describe('why this port', () => {
  it('opens next to the page, takes the focus, and returns it on Esc', async () => {
    show();
    await press('Why this port?');
    const button = screen.getByRole('button', { name: 'Why this port?' });
    const panel = screen.getByRole('complementary', { name: 'Why port 587?' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    expect(button.getAttribute('aria-controls')).toBe(panel.id);
    expect(panel.contains(document.activeElement)).toBe(true);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(button);
  });

  it('draws the route of a message by the chosen port', async () => {
    show();
    await userEvent.click(screen.getByRole('radio', { name: /^465/ }));
    await press('Why this port?');
    const route = within(screen.getByRole('region', { name: 'How a message travels' })).getAllByRole('listitem');
    expect(route.map(({ textContent }) => textContent)).toEqual([
      'Your mail appPort 465Submission, with your sign-in',
      'Your providerPort 25Relay, server to server',
      'The recipient’s providerPort 993IMAP, fetched by their app',
      'The recipient’s mail app',
    ]);
  });

  it('explains the history of 465 in the same sentence as elsewhere', async () => {
    show();
    await press('Why this port?');
    await press('A little history');
    expect(screen.getByRole('complementary').textContent).toContain(
      'Port 465 was withdrawn, then registered again in 2018 (RFC 8314). Both 587 and 465 are good. Mailwright starts with 587 because more networks and apps expect it, and uses 2525 where 587 is blocked.',
    );
  });
});

describe('ways that were not needed', () => {
  it('are tested from below the table that has them, and can be chosen once they work', async () => {
    const page = showPage(SettingsPage, acted(searchedPolitely(), { kind: 'go-on' }));
    const [receiving, sending] = ['Receiving', 'Sending'].map((name) => screen.getByRole('region', { name }));
    if (receiving === undefined || sending === undefined) throw new Error('There are two cards');
    expect(within(sending).getByText('Not needed')).toBeDefined();
    expect(within(sending).queryByRole('button', { name: 'Test the other ways' })).toBeNull();
    await userEvent.click(within(receiving).getByRole('button', { name: 'Test the other ways' }));
    expect(page.used).toEqual([['testOthers']]);
    page.tell(
      { kind: 'run-asked', run: { kind: 'test-others', runId: otherId } },
      { kind: 'run-accepted', runId: otherId },
      { kind: 'run-events', runId: otherId, events: othersBegin },
    );
    expect(within(receiving).getByText('Testing the other ways.')).toBeDefined();
    expect(within(receiving).getByRole('radio', { name: /^143/ })).toBeDefined();
    page.tell({ kind: 'run-events', runId: otherId, events: othersEnd });
    expect(within(sending).queryByText('Not needed')).toBeNull();
    expect(page.state().account.servers.incoming.server?.port).toBe(993);
  });
});
