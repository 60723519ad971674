// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../electron/contract/report';
import { failed, ok } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import { sampleCandidate, sampleEvents, sampleReport, silentPort, workingPort } from '../core/run/sample-run';
import { type FakeBridge, installFakeBridge } from './fake-bridge';

// The window reads its bridge once, when it is loaded.
const bridge: FakeBridge = installFakeBridge();
const { SetUpPage } = await import('../../renderer/pages/set-up-page');

const answered = ok(ok(null));
const both: RunEvent = { kind: 'answer', atMs: 160, incoming: sampleCandidate(), outgoing: workingPort(587) };

beforeEach(() => {
  bridge.started.length = 0;
  bridge.asked.length = 0;
  bridge.answerStart = answered;
  render(<SetUpPage />);
});
afterEach(cleanup);

function tell(...events: readonly RunEvent[]): void {
  act(() => bridge.tell(...events));
}

function finish(report: Report): void {
  tell({ kind: 'finished', atMs: 1_500, report });
}

function fill(field: HTMLElement, text: string): void {
  fireEvent.change(field, { target: { value: text } });
}

/** Hands in the form of a field, as Enter does. */
async function handIn(field: HTMLElement): Promise<void> {
  const form = field.closest('form');
  if (form === null) throw new Error('The field is in no form');
  await act(async () => {
    fireEvent.submit(form);
  });
}

async function typeAddress(text = 'jane@example.net'): Promise<void> {
  const field = screen.getByLabelText('Mail address');
  fill(field, text);
  await handIn(field);
}

async function typePassword(text: string): Promise<void> {
  fill(passwordField(), text);
  await handIn(passwordField());
}

/** Up to the password field: an address, an answer, and the decision for it. */
async function settle(): Promise<void> {
  await typeAddress();
  tell(...sampleEvents.slice(0, -1), both);
  finish(sampleReport());
  await userEvent.click(screen.getByRole('button', { name: 'Use these settings' }));
}

function passwordField(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>('Password');
}

function title(): string {
  return screen.getByRole('heading', { level: 1 }).textContent ?? '';
}

describe('the address', () => {
  it('has the focus, and handing it in starts the search with what was typed', async () => {
    expect(document.activeElement).toBe(screen.getByLabelText('Mail address'));
    fill(screen.getByLabelText(/Your name/), 'Jane Doe');
    await typeAddress();
    expect(bridge.started).toMatchObject([{ kind: 'discover', input: 'jane@example.net', name: 'Jane Doe' }]);
    expect(title()).toBe('Looking for the settings of example.net');
  });

  it('that cannot be read has the reason beside it, and keeps the focus', async () => {
    bridge.answerStart = ok(failed({ code: 'unreadable-input', message: { id: 'input.several-at', values: {} } }));
    await typeAddress('jane@@example.net');

    const field = screen.getByLabelText('Mail address');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const reasons = (field.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
    expect(reasons.map((reason) => reason?.textContent).join(' ')).toContain('There is more than one @.');
    expect(document.activeElement).toBe(field);

    fill(field, 'jane@example.net');
    expect(field.getAttribute('aria-invalid')).not.toBe('true');
  });
});

describe('a search', () => {
  it('shows each step with its state in words and its time', async () => {
    await typeAddress();
    tell(...sampleEvents.slice(0, -2));
    const rows = screen.getAllByRole('listitem').map((row) => row.textContent ?? '');
    expect(rows.some((row) => row.includes('993') && row.includes('Works') && row.includes('108 ms'))).toBe(true);
    expect(rows.some((row) => row.includes('587') && row.includes('Asking'))).toBe(true);
    expect(screen.getByRole('img', { name: 'TCP 26 ms' })).toBeDefined();
  });

  it('asks for no password while nothing is proven', async () => {
    await typeAddress();
    tell({ kind: 'answer', atMs: 9, incoming: silentPort(993, { protocol: 'imap' }), outgoing: null });
    expect(document.querySelector('input[type=password]')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Use these settings' })).toBeNull();
  });

  it('can be used with its first good answer, before it has ended', async () => {
    await typeAddress();
    tell(...sampleEvents.slice(0, -2), both);
    await userEvent.click(screen.getByRole('button', { name: 'Use these settings' }));
    expect(document.activeElement).toBe(passwordField());
  });

  it('is cancelled by Esc', async () => {
    await typeAddress();
    await userEvent.keyboard('{Escape}');
    expect(bridge.asked).toContainEqual({ method: 'cancelRun', request: { runId: bridge.started[0]?.runId } });
  });

  it('shows what stands in the way, and whose move it is', async () => {
    await typeAddress();
    finish(
      sampleReport({
        findings: [
          {
            id: 'submission-blocked-by-network',
            cause: 'submission-blocked-by-network',
            party: 'this-network',
            severity: 'warning',
            message: { id: 'cause.submission-blocked-by-network', values: {} },
            seen: '',
            actions: [{ kind: 'use-port', direction: 'outgoing', port: 587 }],
          },
        ],
      }),
    );
    const card = within(screen.getByRole('region', { name: 'This network blocks the usual ports for sending.' }));
    expect(card.getByText('This network').textContent).toBe('This network: the problem is here');
  });

  it('that ends by a mistake of Mailwright says so, and starts again at the press of a button', async () => {
    await typeAddress();
    const verdict = {
      cause: null,
      party: 'mailwright',
      severity: 'error',
      message: { id: 'window.mishap', values: {} },
      seen: 'TypeError: x',
      actions: [{ kind: 'try-again', afterMs: 0 }],
    } as const;
    act(() => bridge.tellMishap({ runId: bridge.started[0]?.runId ?? null, verdict }));
    expect(screen.getByText('TypeError: x')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(bridge.started).toHaveLength(2);
  });
});

describe('the sign-in', () => {
  it('hands the password over once, with the servers on screen, and empties the field', async () => {
    await settle();
    await typePassword('correct horse');

    expect(bridge.started.at(-1)).toMatchObject({
      kind: 'sign-in',
      incoming: { host: 'mail.example.net', port: 993 },
      outgoing: { host: 'mail.example.net', port: 587 },
      login: null,
      password: 'correct horse',
      outgoingPassword: null,
    });
    expect(passwordField().value).toBe('');
    expect(document.body.innerHTML).not.toContain('correct horse');
  });

  it('without a password says so beside the field and starts nothing', async () => {
    await settle();
    await typePassword('');
    expect(bridge.started).toHaveLength(1);
    expect(passwordField().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Type the password of this mailbox.')).toBeDefined();
  });

  it('shows the password only on request', async () => {
    await settle();
    expect(passwordField().type).toBe('password');
    await userEvent.click(screen.getByRole('button', { name: 'Show' }));
    expect(passwordField().type).toBe('text');
  });

  it('gives two results, and the server’s own words for the one that failed', async () => {
    await settle();
    await typePassword('wrong');
    const verdict = {
      cause: 'access-off-in-account',
      party: 'provider',
      severity: 'error',
      message: { id: 'cause.access-off-in-account', values: {} },
      seen: '535 5.7.8 authentication failed',
      actions: [],
    } as const;
    finish(
      sampleReport({
        signIn: {
          incoming: { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 412 },
          outgoing: { ok: false, login: 'jane@example.net', method: 'PLAIN', tookMs: 388, verdict },
        },
      }),
    );
    expect(title()).toBe('Receiving works. Sending does not.');
    expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
    expect(screen.getByText('535 5.7.8 authentication failed').getAttribute('lang')).toBe('en');
  });

  it('is not asked for where the provider takes no password', async () => {
    await typeAddress();
    const outgoing = workingPort(587, { auth: ['oauth2'] });
    finish(sampleReport({ incoming: sampleCandidate({ auth: ['oauth2'] }), outgoing }));
    await userEvent.click(screen.getByRole('button', { name: 'Use these settings' }));
    expect(document.querySelector('input[type=password]')).toBeNull();
    expect(screen.getByText(/your mail app opens the browser/)).toBeDefined();
  });
});

describe('the export', () => {
  it('saves for the mail apps that are ticked, and says where', async () => {
    await settle();
    await userEvent.click(await screen.findByRole('button', { name: 'Save 1 file…' }));
    expect(bridge.asked.at(-1)).toMatchObject({
      method: 'saveExports',
      request: { clients: ['thunderbird'], replace: false, outgoing: { port: 587 } },
    });
    expect(screen.getByText('1 file was saved in /home/jane')).toBeDefined();
  });

  it('replaces files only when it is told to', async () => {
    bridge.answerSave = ok(ok({ kind: 'file-exists', folder: '/home/jane', names: ['a.zip'] }));
    await settle();
    await userEvent.click(await screen.findByRole('button', { name: 'Save 1 file…' }));
    await userEvent.click(screen.getByRole('button', { name: 'Replace the file' }));
    const saves = bridge.asked.filter(({ method }) => method === 'saveExports');
    expect(saves).toMatchObject([{ request: { replace: false } }, { request: { replace: true } }]);
  });
});
