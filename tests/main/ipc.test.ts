import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Handlers } from '../../electron/main/ipc';
import { sampleCandidate } from '../core/run/sample-run';

type Listener = (event: { readonly senderFrame: unknown }, input: unknown) => Promise<unknown>;
const listeners = new Map<string, Listener>();

vi.mock('electron', () => ({
  protocol: {},
  ipcMain: { handle: (channel: string, listener: Listener) => listeners.set(channel, listener) },
}));
const { pushesTo, serveRequests } = await import('../../electron/main/ipc');

const ownFrame = { origin: 'app://mailwright' };
const sent: unknown[] = [];
const window = {
  isDestroyed: () => false,
  webContents: { mainFrame: ownFrame, send: (...values: unknown[]) => sent.push(values) },
} as unknown as Parameters<typeof serveRequests>[0];

const cancelled: unknown[] = [];
const started: unknown[] = [];
const rendered: unknown[] = [];
const handlers = {
  startRun: (request: unknown) => {
    started.push(request);
    return { ok: true, value: null };
  },
  measureExports: (request: unknown) => {
    rendered.push(request);
    return { ok: true, value: [] };
  },
  cancelRun: (request: unknown) => {
    cancelled.push(request);
    return null;
  },
  readAbout: () => {
    throw new TypeError('nothing to read');
  },
} as unknown as Handlers;

beforeEach(() => {
  cancelled.length = 0;
  started.length = 0;
  rendered.length = 0;
  sent.length = 0;
  serveRequests(window, async () => handlers);
});

function ask(channel: string, input: unknown, senderFrame: unknown = ownFrame): Promise<unknown> {
  const listener = listeners.get(channel);
  if (listener === undefined) throw new Error(`Nobody serves ${channel}`);
  return listener({ senderFrame }, input);
}

const runId = '0e4d1c7a-5f2b-4f0e-9a53-7d1f0c2b9e11';

it('serves a readable request of its own page, without fields that the contract does not have', async () => {
  expect(await ask('cancelRun', { runId, more: 1 })).toEqual({ ok: true, value: null });
  expect(cancelled).toEqual([{ runId }]);
});

it.each([
  ['a frame that is gone', null],
  ['a frame inside the page', { origin: 'app://mailwright' }],
  ['a page of another origin', { origin: 'https://example.org' }],
])('refuses %s', async (_name, frame) => {
  await expect(ask('cancelRun', { runId }, frame)).rejects.toThrow('Not for this page');
  expect(cancelled).toEqual([]);
});

it('answers an unreadable request with a mistake of Mailwright’s own, and quotes nothing of it', async () => {
  const answer = await ask('startRun', { kind: 'sign-in', runId, passwords: ['hunter2'] });

  expect(answer).toMatchObject({ ok: false, failure: { party: 'mailwright', cause: null } });
  expect(JSON.stringify(answer)).not.toContain('hunter2');
});

it.each([
  ['a password of 1025 characters', { passwords: { incoming: 'x'.repeat(1_025), outgoing: null } }],
  ['an empty password', { passwords: { incoming: '', outgoing: null } }],
  ['a way to sign in that there is not', { ways: { incoming: 'none', outgoing: null } }],
  ['a port that does not exist', { incoming: { protocol: 'imap', host: 'a.example', port: 0, security: 'tls' } }],
])('does not let %s through', async (_name, change) => {
  const request = {
    kind: 'sign-in',
    runId,
    incoming: null,
    outgoing: null,
    agreedServers: [],
    login: null,
    outgoingLogin: null,
    ways: { incoming: 'password', outgoing: null },
    passwords: { incoming: 'right', outgoing: null },
  };
  expect(await ask('startRun', { ...request, ...change })).toMatchObject({ ok: false });
});

it.each([
  ['a fingerprint that is not one', { acceptedCertificates: ['AB:CD'] }],
  ['more certificates than an account has servers', { acceptedCertificates: Array(33).fill('ab'.repeat(32)) }],
  ['a consent that is neither given nor refused', { allowAddress: 'yes' }],
])('starts no discovery with %s', async (_name, change) => {
  const request = {
    kind: 'discover',
    runId,
    input: 'jane@example.net',
    name: null,
    allowAddress: false,
    preferImplicitTls: true,
    acceptedCertificates: ['ab'.repeat(32)],
    keepsProven: true,
  };
  expect(await ask('startRun', { ...request, ...change })).toMatchObject({ ok: false });
  expect(await ask('startRun', request)).toMatchObject({ ok: true });
  expect(started).toEqual([request]);
});

it('takes no text to explain that is longer than the limit, and quotes nothing of one', async () => {
  const answer = await ask('explainText', { text: `hunter2 ${'x'.repeat(65_536)}` });

  expect(answer).toMatchObject({ ok: false, failure: { party: 'mailwright', cause: null } });
  expect(JSON.stringify(answer)).not.toContain('hunter2');
  expect(await ask('explainText', { text: 5 })).toMatchObject({ ok: false });
});

describe('an export', () => {
  const settings = {
    address: 'jane@example.net',
    name: null,
    incoming: sampleCandidate(),
    outgoing: null,
    alternatives: [],
  };
  const selection = {
    settings: [settings],
    programs: ['card'],
    includePassword: false,
    agreedServers: [],
    acceptsCleartext: false,
    calendarsOf: [],
    ways: [],
  };

  it('takes the settings of several accounts, and no password with them', async () => {
    const withPassword = { ...settings, passwords: { incoming: 'hunter2' } };
    const answer = await ask('measureExports', { ...selection, settings: [withPassword, settings] });
    expect(answer).toMatchObject({ ok: true });
    expect(rendered).toEqual([{ ...selection, settings: [settings, settings] }]);
  });

  it.each([
    ['of no account', { settings: [] }],
    ['of more accounts than anybody sets up', { settings: Array(33).fill(settings) }],
    ['of a server without a port', { settings: [{ ...settings, incoming: { ...sampleCandidate(), port: null } }] }],
    ['of more text than a report has', { settings: [{ ...settings, name: 'x'.repeat(5_000_000) }] }],
  ])('is refused %s', async (_name, change) => {
    expect(await ask('measureExports', { ...selection, ...change })).toMatchObject({ ok: false });
    expect(rendered).toEqual([]);
  });
});

it('answers an error of a handler with a verdict, so that the window stays alive', async () => {
  expect(await ask('readAbout', null)).toMatchObject({
    ok: false,
    failure: { party: 'mailwright', seen: expect.stringMatching(/^TypeError at /) },
  });
});

it('sends to the window under the names of the contract', () => {
  const push = pushesTo(window);
  push.onRunEvents({ runId, events: [] });
  push.onMenuCommand({ command: 'about' });
  expect(sent).toEqual([
    ['onRunEvents', { runId, events: [] }],
    ['onMenuCommand', { command: 'about' }],
  ]);
});
