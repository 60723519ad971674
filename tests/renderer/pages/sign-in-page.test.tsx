import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import type { ProviderFacts } from '../../../electron/contract/report';
import { SignInPage } from '../../../renderer/pages/sign-in-page';
import type { PageProps } from '../../../renderer/wizard-controls';
import { sampleCandidate, sampleCertificate, sampleReport, workingPort } from '../../core/run/sample-run';
import { agree, atQuestion } from '../../core/wizard/hoster-servers';
import { sendingInDoubt } from '../../core/wizard/server-in-doubt';
import { accepted, acted, atSignIn, checked, finished, refused, signInId, told } from '../../core/wizard/wizard-after';
import { type LivePage, showPage } from '../live-page';

afterEach(cleanup);

function show(state: PageProps['state'], answers?: Partial<PageProps['controls']>): LivePage {
  return showPage(SignInPage, state, answers);
}

function field(label: string): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>(label);
}

async function handIn(): Promise<void> {
  const form = document.getElementById('wizard-form');
  if (form === null) throw new Error('There is no form');
  await act(async () => {
    fireEvent.submit(form);
  });
}

const appPasswordProvider: ProviderFacts = {
  id: 'fastmail',
  name: 'Fastmail',
  password: 'app-password',
  status: 'needs-preparation',
  before: [
    {
      message: { id: 'provider.before.make-app-password', values: { operator: 'Fastmail' } },
      help: 'fastmail.make-app-password',
      helpHost: 'www.fastmail.help',
    },
  ],
};

describe('the password', () => {
  it('is passed on, and stays in its field alone', async () => {
    const page = show(atSignIn());
    await userEvent.click(field('Password'));
    await userEvent.paste('correct horse');
    await handIn();
    expect(page.signIns).toEqual([{ incoming: 'correct horse', outgoing: null }]);
    expect(field('Password').value).toBe('correct horse');
    expect(document.body.innerHTML).not.toContain('correct horse');
    expect(JSON.stringify(page.state())).not.toContain('correct horse');
  });

  it('that was refused is marked and selected at its field, and is nowhere else', async () => {
    const page = show(atSignIn());
    await userEvent.click(field('Password'));
    await userEvent.paste('correct horse');
    await handIn();
    const run = { kind: 'sign-in', runId: signInId, directions: ['incoming', 'outgoing'] } as const;
    page.tell({ kind: 'run-asked', run }, { kind: 'run-accepted', runId: signInId });
    expect([field('Login name').readOnly, field('Password').readOnly]).toEqual([true, true]);
    expect(field('Password').value).toBe('correct horse');
    const report = sampleReport({ signIn: { incoming: refused(), outgoing: null } });
    page.tell({ kind: 'run-events', runId: signInId, events: [finished(report)] });

    const input = field('Password');
    expect(document.activeElement).toBe(input);
    expect([input.selectionStart, input.selectionEnd]).toEqual([0, 'correct horse'.length]);
    expect(input.getAttribute('aria-invalid')).toBe('true');
    const described = (input.getAttribute('aria-describedby') ?? '').split(' ');
    expect(described.map((id) => document.getElementById(id)?.textContent).join(' ')).toBe(
      'Not accepted with this login name. Check capitals and keyboard layout.',
    );
    expect(screen.getByText('535 5.7.8 authentication failed').getAttribute('lang')).toBe('en');
    expect(screen.getByRole('heading', { name: 'Worth trying' })).toBeDefined();
    expect(document.querySelector('.verdict')).toBeNull();
    // No state, no event, no name for screen readers has it.
    expect(JSON.stringify(page.state())).not.toContain('correct horse');
    expect(document.body.outerHTML).not.toContain('correct horse');
    expect(document.body.textContent).not.toContain('correct horse');
  });

  it('with blanks is changed only where the person wants that', async () => {
    show(atSignIn({ provider: appPasswordProvider }));
    await userEvent.click(field('App password'));
    await userEvent.paste('abcd efgh');
    expect(field('App password').value).toBe('abcd efgh');
    await userEvent.click(screen.getByRole('button', { name: 'Remove the blanks' }));
    expect(field('App password').value).toBe('abcdefgh');
    expect(screen.queryByRole('button', { name: 'Remove the blanks' })).toBeNull();
  });

  it('with a blank at its end is cut only where the person wants that, whatever the provider takes', async () => {
    show(atSignIn());
    await userEvent.click(field('Password'));
    await userEvent.paste('correct horse ');
    expect(screen.getByText(/^It begins or ends with a blank\./)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Remove the blanks' }));
    expect(field('Password').value).toBe('correct horse');
  });

  it('stays in its field where a host has refused several sign-ins lately, until the person signs in anyway', async () => {
    const page = show(atSignIn());
    await userEvent.click(field('Password'));
    await userEvent.paste('correct horse');
    await handIn();
    page.tell(
      { kind: 'run-asked', run: { kind: 'sign-in', runId: signInId, directions: ['incoming', 'outgoing'] } },
      {
        kind: 'run-refused',
        runId: signInId,
        refusal: { code: 'refused-lately', host: 'mail.example.net', times: 2 },
      },
    );
    expect(field('Password').value).toBe('correct horse');
    const question = 'mail.example.net has refused 2 sign-ins recently. Sign in again?';
    expect(screen.getByRole('heading', { name: question })).toBeDefined();
    expect(screen.getByText(/wait 10 minutes/)).toBeDefined();

    await userEvent.click(screen.getByRole('button', { name: 'Sign in anyway' }));
    expect(page.signIns.map(({ incoming }) => incoming)).toEqual(['correct horse', 'correct horse']);
    expect(page.state().account.signIn.refusedLately?.isAccepted).toBe(true);
    expect(screen.queryByRole('heading', { name: question })).toBeNull();
  });

  it('that receiving refused is tried on sending only by the button in the half for sending', async () => {
    const page = show(checked({ incoming: refused(), outgoing: null }));
    expect(screen.getByText('Not tried')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try sending too' }));
    expect(page.used).toEqual([['signInWithHeld']]);
  });

  it('is asked for at its empty field, which gets the focus, and nothing starts', async () => {
    const page = show(atSignIn());
    await handIn();
    expect(page.signIns).toEqual([]);
    expect(field('Password').getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(field('Password'));
    expect(screen.getByText('Type the password of this mailbox.')).toBeDefined();
  });

  it('is shown only on request, and found by password managers', async () => {
    show(atSignIn());
    expect([field('Password').type, field('Password').autocomplete]).toEqual(['password', 'current-password']);
    await userEvent.click(screen.getByRole('button', { name: 'Show: Password' }));
    expect(field('Password').type).toBe('text');
  });

  it('for sending is asked for where it is another one', async () => {
    const page = show(atSignIn());
    await userEvent.click(screen.getByRole('button', { name: 'Sending uses another login name or password' }));
    await userEvent.type(field('Login name for sending'), 'relay-jane');
    await userEvent.type(field('Password'), 'one');
    await userEvent.type(field('Password for sending'), 'two');
    await handIn();
    expect(page.signIns).toEqual([{ incoming: 'one', outgoing: 'two' }]);
    expect(page.state().account.signIn.sendingLogin).toBe('relay-jane');
  });

  it('is an app password where the provider takes no other, with the steps to make one', async () => {
    const page = show(atSignIn({ provider: appPasswordProvider }));
    expect(field('App password')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Open www.fastmail.help' }));
    expect(page.used).toEqual([['openHelp', 'fastmail.make-app-password']]);
  });

  it('that cannot be made has its reasons beside the steps, on request', async () => {
    show(atSignIn({ provider: { ...appPasswordProvider, noAppPassword: ['keys-only', 'administrator'] } }));
    const more = screen.getByRole('button', { name: 'Cannot make an app password?' });
    expect(more.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(more);
    const list = document.getElementById(more.getAttribute('aria-controls') ?? '');
    expect(list?.hidden).toBe(false);
    expect(within(list ?? document.body).getAllByRole('listitem')).toHaveLength(2);
  });

  it('is asked for below what its provider has announced for these servers', () => {
    const events = [
      { on: '2999-12-31', what: 'password-ends', concerns: ['smtp'] },
      { on: '2999-06-30', what: 'password-ends', concerns: ['pop3'] },
    ] as const;
    show(atSignIn({ provider: { ...appPasswordProvider, events } }));
    expect(
      screen.getByText(/^From December 31, 2999, Fastmail accepts no password for sending any more\.$/),
    ).toBeDefined();
    expect(screen.queryByText(/June 30, 2999/)).toBeNull();
  });

  it('is not asked for where the mail app opens the browser, and the host is named', () => {
    const auth = ['oauth2'] as const;
    const provider = { ...appPasswordProvider, password: 'oauth-only', browserSignIn: 'accounts.google.com' } as const;
    show(atSignIn({ provider, incoming: sampleCandidate({ auth }), outgoing: workingPort(587, { auth }) }));
    expect(document.querySelector('input[type=password]')).toBeNull();
    expect(screen.getByText(/asks you to sign in at accounts.google.com/)).toBeDefined();
  });
});

describe('the login name', () => {
  it('is proposed, and can be changed', async () => {
    const page = show(atSignIn());
    expect(field('Login name').value).toBe('jane@example.net');
    await userEvent.clear(field('Login name'));
    await handIn();
    expect(screen.getByText('Type the login name that your provider gave you.')).toBeDefined();
    await userEvent.type(field('Login name'), 'jane');
    expect(page.state().account.signIn.login).toBe('jane');
  });
});

describe('a sign-in', () => {
  it('that runs shows in the pair what each server is doing, above the form that waits', () => {
    const running = acted(
      atSignIn(),
      { kind: 'run-asked', run: { kind: 'sign-in', runId: signInId, directions: ['incoming'] } },
      { kind: 'run-accepted', runId: signInId },
    );
    const id = 'sign-in:imap:mail.example.net:993';
    const step = {
      id,
      group: 'sign-in',
      protocol: 'imap',
      host: 'mail.example.net',
      port: 993,
      security: 'tls',
    } as const;
    show(
      told(
        running,
        signInId,
        { kind: 'planned', atMs: 0, steps: [step] },
        { kind: 'step-started', atMs: 1, step: id },
        { kind: 'phase-started', atMs: 2, step: id, phase: 'login', ordinal: 1 },
      ),
    );
    expect(screen.getByRole('group', { name: 'Receiving' }).textContent).toContain('Signing in');
    expect(screen.getByRole('group', { name: 'Sending' }).textContent).toContain('Not signed in');
    expect(field('Password').readOnly).toBe(true);
    expect(document.querySelector('.waterfall')).toBeNull();
  });

  it('gives two results, the server’s own words, and the transcript on demand without the password', async () => {
    const verdict = { cause: 'access-off-in-account', seen: '535 5.7.8 no access', actions: [] } as const;
    const state = told(checked({ incoming: accepted, outgoing: refused(verdict) }), signInId, {
      kind: 'planned',
      atMs: 0,
      steps: [
        { id: 'out', group: 'sign-in', protocol: 'smtp', host: 'mail.example.net', port: 587, security: 'starttls' },
      ],
    });
    const asked: unknown[] = [];
    show(state, {
      readTranscript: async (...given) => {
        asked.push(given);
        return [
          { from: 'client', text: 'AUTH PLAIN «secret»' },
          { from: 'server', text: '535 5.7.8 no access' },
        ];
      },
    });
    expect(screen.getByText('Signed in')).toBeDefined();
    expect(screen.getByText('Refused')).toBeDefined();
    expect(screen.getByText('535 5.7.8 no access').getAttribute('lang')).toBe('en');
    expect(asked).toEqual([]);

    await userEvent.click(screen.getByRole('button', { name: 'The conversation, without passwords' }));
    expect(asked).toEqual([[signInId, 'out']]);
    const lines = await screen.findByRole('list', { name: 'The conversation, without passwords' });
    expect(lines.textContent).toBe('CMailwright AUTH PLAIN «secret»SServer 535 5.7.8 no access');
    expect([lines.tabIndex, lines.lang, lines.dir]).toEqual([0, 'en', 'ltr']);
  });

  it('of one direction is asked again alone, and the other keeps its result', async () => {
    const outgoing = refused({ cause: 'blocked-by-admin', actions: [{ kind: 'try-again', afterMs: 0 }] });
    const page = show(checked({ incoming: accepted, outgoing }));
    expect(document.querySelector('input')).toBeNull();
    // The foot has the button that signs in again with the password that main holds.
    page.tell({ kind: 'change-password' });
    expect(screen.getByText('Receiving is already signed in. Only sending is checked.')).toBeDefined();
    await userEvent.type(field('Password for sending'), 'trout');
    await handIn();
    expect(page.signIns).toEqual([{ incoming: 'trout', outgoing: 'trout' }]);
    expect(page.state().account.signIn.results.incoming).toEqual(accepted);
  });

  it('can be left with receiving only', async () => {
    const outgoing = refused({ cause: 'blocked-by-admin', actions: [{ kind: 'try-again', afterMs: 0 }] });
    const page = show(checked({ incoming: accepted, outgoing }));
    await userEvent.click(screen.getByRole('button', { name: 'Continue with receiving only' }));
    expect(page.state().page).toBe('export');
  });

  it('shows the login name that was accepted where it was not the proposed one', () => {
    const local = { ...accepted, login: 'jane' };
    show(checked({ incoming: local, outgoing: local }));
    expect(screen.getByText('The login name jane was accepted.')).toBeDefined();
  });
});

describe('servers of another organisation that only DNS names', () => {
  const question = () =>
    screen.getByRole('region', { name: 'May imap.hoster.example and smtp.hoster.example get your password?' });

  it('are asked about in place of the password field, with the reason and how to compare', () => {
    show(atQuestion());
    expect(document.querySelector('input')).toBeNull();
    expect(question().textContent).toContain(
      'imap.hoster.example and smtp.hoster.example do not belong to example.net',
    );
    expect(question().textContent).toContain('Compare the names, letter by letter');
    expect(screen.getAllByText('Your turn')).toHaveLength(2);
    expect(document.querySelector('[data-filled]')).toBeNull();
  });

  it('are agreed to by a separate press, which leads to the password field', async () => {
    const page = show(atQuestion());
    const agreeing = within(question()).getByRole('button', { name: 'They may get my password' });
    expect(agreeing.getAttribute('aria-describedby')).toBe(screen.getByRole('heading', { level: 2 }).id);
    await userEvent.click(agreeing);
    expect(page.state().account.agreedHosts).toEqual(['imap.hoster.example', 'smtp.hoster.example']);
    expect(document.activeElement).toBe(field('Password'));
    await userEvent.paste('correct horse');
    await handIn();
    expect(page.signIns).toEqual([{ incoming: 'correct horse', outgoing: null }]);
  });

  it('wait for an answer again once the agreement is withdrawn', async () => {
    show(acted(atQuestion(), agree));
    expect(
      screen.getByText('You agreed that imap.hoster.example and smtp.hoster.example get this password.'),
    ).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Withdraw' }));
    expect(document.querySelector('input')).toBeNull();
    expect(question()).toBeDefined();
  });

  it('can be typed instead, into fields that start empty', async () => {
    const page = show(atQuestion());
    await userEvent.click(screen.getByRole('button', { name: 'Type other servers instead' }));
    const { page: shown, account } = page.state();
    expect(shown).toBe('settings');
    expect([account.servers.incoming.edit?.host, account.servers.outgoing.edit?.host]).toEqual(['', '']);
  });
});

describe('a server that is not verified', () => {
  it('gets no password until its certificate is deliberately accepted', async () => {
    const page = show(acted(sendingInDoubt(), { kind: 'go-on' }));
    expect(screen.getByText('Sending gets no password: its server is not verified.')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Trust it anyway…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Accept this certificate' }));
    expect(page.state().account.risks.accepted).toEqual([sampleCertificate.sha256]);
    expect(page.used).toEqual([['testServer', 'outgoing']]);
  });
});
