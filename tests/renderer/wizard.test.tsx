import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Report } from '../../electron/contract/report';
import { failed, ok } from '../../electron/contract/result';
import type { RunEvent } from '../../electron/contract/run-event';
import { parseSettingsFile, type SavedSettings } from '../../electron/contract/settings-file';
import { message } from '../../electron/core/message';
import { sampleCandidate, sampleEvents, sampleReport, workingPort } from '../core/run/sample-run';
import { othersBegin, othersEnd, politeEvents } from '../core/wizard/polite-search';
import { type FakeBridge, installFakeBridge } from './fake-bridge';
// @vitest-environment happy-dom
import './patience';

// The window reads its bridge once, when it is loaded.
const bridge: FakeBridge = installFakeBridge();
const { Wizard } = await import('../../renderer/wizard');
const { loadLaterParts } = await import('../../renderer/hooks/use-later-parts');
await loadLaterParts();

const both: RunEvent = { kind: 'answer', atMs: 160, incoming: sampleCandidate(), outgoing: workingPort(587) };

beforeEach(async () => {
  bridge.started.length = 0;
  bridge.asked.length = 0;
  bridge.lookups.clear();
  bridge.answerStart = ok(ok(null));
  bridge.answerFile = ok(failed({ id: 'open.not-ours', values: {} }));
  await openWizard();
});
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

/** Opens the window, and waits until it has asked main all that it asks at its start. */
async function openWizard(): Promise<void> {
  bridge.asked.length = 0;
  render(<Wizard />);
  await waitFor(() => expect(bridge.asked.map(({ method }) => method)).toContain('takeStartFile'));
}

function tell(...events: readonly RunEvent[]): void {
  act(() => bridge.tell(...events));
}

function finish(changes: Partial<Report> = {}): void {
  tell({ kind: 'finished', atMs: 1_500, report: sampleReport(changes) });
}

function title(): HTMLElement {
  return screen.getByRole('heading', { level: 1 });
}

function field(): HTMLInputElement {
  return screen.getByLabelText<HTMLInputElement>('Mail address');
}

async function handIn(): Promise<void> {
  const form = document.getElementById('wizard-form');
  if (form === null) throw new Error('There is no form');
  await act(async () => {
    fireEvent.submit(form);
  });
}

async function find(text = 'jane@example.net'): Promise<void> {
  fireEvent.change(field(), { target: { value: text } });
  await handIn();
}

/** Presses keys, and waits until their effects have been drawn. */
async function press(keys: string): Promise<void> {
  await act(async () => userEvent.keyboard(keys));
}

/** What the status region says once the time between two messages is over. Needs the fake timers. */
function said(): string | null {
  act(() => vi.advanceTimersByTime(2_100));
  return screen.getByRole('status').textContent;
}

/** Up to the last page, with a password that both servers accept. */
async function walkToExport(): Promise<void> {
  await find();
  finish();
  await press('{Control>}{Enter}{/Control}');
  await press('{Control>}{Enter}{/Control}');
  fireEvent.change(screen.getByLabelText('Password'), { target: { value: 'correct horse' } });
  await handIn();
  const outcome = { ok: true, login: 'jane@example.net', method: 'PLAIN', tookMs: 400 } as const;
  finish({ signIn: { incoming: outcome, outgoing: outcome } });
  await press('{Control>}{Enter}{/Control}');
}

describe('the window', () => {
  it('begins in the field of the first page, and names step and page in its title', () => {
    expect(document.activeElement).toBe(field());
    expect(document.title).toBe('Step 1 of 5 – Address – Mailwright');
  });

  it('goes through all pages by the filled button alone, with the focus at the start of each', async () => {
    await find();
    expect(document.title).toBe('Step 2 of 5 – Discovery – Mailwright');
    expect(document.activeElement).toBe(title());
    finish();
    await press('{Control>}{Enter}{/Control}');
    expect(document.title).toBe('Step 3 of 5 – Settings – Mailwright');
    expect(document.activeElement).toBe(title());
    await press('{Control>}{Enter}{/Control}');
    expect(document.title).toBe('Step 4 of 5 – Sign-in – Mailwright');
    expect(document.activeElement).toBe(screen.getByLabelText('Password'));
  });

  it('begins the sign-in with the login name where none is known', async () => {
    await find('example.net');
    const [incoming, outgoing] = [sampleCandidate({ login: null }), workingPort(587, { login: null })];
    finish({ input: { text: 'example.net', kind: 'domain' }, address: null, incoming, outgoing });
    await press('{Control>}{Enter}{/Control}');
    await press('{Control>}{Enter}{/Control}');
    expect(screen.getByLabelText<HTMLInputElement>('Login name').value).toBe('');
    expect(document.activeElement).toBe(screen.getByLabelText('Login name'));
  });

  it('has exactly one filled button on each page', async () => {
    const filled = () => document.querySelectorAll('[data-filled]').length;
    expect(filled()).toBe(1);
    await find();
    expect(filled()).toBe(0);
    tell(both);
    expect(filled()).toBe(1);
    finish();
    await press('{Control>}{Enter}{/Control}');
    expect(filled()).toBe(1);
    await press('{Control>}{Enter}{/Control}');
    expect(filled()).toBe(1);
  });

  it('puts the focus on the title where the control that had it goes away', async () => {
    await find();
    const cancel = screen.getByRole('button', { name: 'Cancel' });
    cancel.focus();
    finish();
    expect(cancel.isConnected).toBe(false);
    expect(document.activeElement).toBe(title());
  });

  it('says each state once: where the focus goes on a new page, and in the status region while the page stays', async () => {
    vi.useFakeTimers();
    const focused: (string | null)[] = [];
    const note = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches('h1')) focused.push(target.textContent);
    };
    document.addEventListener('focusin', note);
    await find();
    expect(said()).toBe('');
    tell(...sampleEvents.slice(0, -1), both);
    expect(said()).toBe('Working settings were found. Better ones may still come.');
    finish();
    expect(said()).toMatch(/^Receiving and sending both work/);
    await act(async () => fireEvent.keyDown(title(), { key: 'Enter', ctrlKey: true }));
    expect(said()).toBe('');
    document.removeEventListener('focusin', note);
    expect(focused).toEqual(['Looking for the settings of example.net', 'These settings work']);
  });

  it('says the result of a press, and then not the state of the page again', async () => {
    vi.useFakeTimers();
    await find();
    finish();
    expect(said()).toMatch(/^Receiving and sending both work/);
    await act(async () => fireEvent.keyDown(title(), { key: 'c', ctrlKey: true, shiftKey: true }));
    expect(said()).toBe('Copied, without name and address');
    act(() => vi.advanceTimersByTime(10_000));
    expect(said()).toBe('');
    await act(async () => fireEvent.keyDown(title(), { key: 'c', ctrlKey: true, shiftKey: true }));
    expect(said()).toBe('Copied, without name and address');
  });
});

describe('the first page', () => {
  it('shows what main knows of a text, once typing has stopped', async () => {
    vi.useFakeTimers();
    bridge.lookups.set('jane@gmial.com', { provider: null, suggestion: 'jane@gmail.com' });
    fireEvent.change(field(), { target: { value: 'jane@gmial.com' } });
    await act(async () => vi.advanceTimersByTimeAsync(200));
    expect(screen.queryByText(/Did you mean/)).toBeNull();
    await act(async () => vi.advanceTimersByTimeAsync(100));
    expect(screen.getByRole('button', { name: 'Use gmail.com' })).toBeDefined();
  });

  it('keeps the focus in the field where its text cannot be read', async () => {
    bridge.answerStart = ok(failed({ code: 'unreadable-input', message: { id: 'input.several-at', values: {} } }));
    await find('jane@@example.net');
    expect(document.activeElement).toBe(field());
    expect(screen.getByText('There is more than one @. An address has only one.')).toBeDefined();
  });

  it('enters the demo and leaves it', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Try the demo' }));
    expect(screen.getByRole('button', { name: /all-well/ })).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Leave the demo' }));
    expect(screen.queryByRole('button', { name: /all-well/ })).toBeNull();
    expect(bridge.asked.filter(({ method }) => method === 'switchDemo').map(({ request }) => request)).toEqual([
      { on: true },
      { on: false },
    ]);
  });
});

describe('an error message', () => {
  const said = '535 5.7.8 Authentication failed';
  const meaning = 'The server did not accept this password for this login name.';

  it('that is pasted into the address is explained by main, and announced', async () => {
    await userEvent.click(field());
    await userEvent.paste(said);
    expect(await screen.findByRole('region', { name: meaning })).toBeDefined();
    expect(bridge.asked).toContainEqual({ method: 'explainText', request: { text: said } });
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain(meaning), { timeout: 20_000 });
    expect(document.activeElement).toBe(field());
  });

  it('is explained under Help, of which screen readers are told, and which leads to the first page', async () => {
    await act(async () => bridge.chooseInMenu('help'));
    const help = within(await screen.findByRole('dialog', { name: 'Help' }));
    await userEvent.click(help.getByLabelText('Paste what your mail app or the server says'));
    await userEvent.paste(said);
    await userEvent.click(help.getByRole('button', { name: 'Explain it' }));
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain(meaning));
    expect(field().value).toBe('');
    await userEvent.click(help.getByRole('button', { name: 'Test it on the first page' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(screen.getByRole('region', { name: meaning })).toBeDefined();
  });
});

describe('a command of the menu', () => {
  it('does nothing behind an open sheet but to replace it, and its work again once that is closed', async () => {
    await find();
    finish();
    await act(async () => bridge.chooseInMenu('help'));
    await screen.findByRole('dialog', { name: 'Help' });
    bridge.asked.length = 0;
    for (const command of ['save-report', 'new-account'] as const) await act(async () => bridge.chooseInMenu(command));
    expect(bridge.asked).toEqual([]);
    expect(screen.getByRole('dialog', { name: 'Help' })).toBeDefined();

    await act(async () => bridge.chooseInMenu('about'));
    const about = within(await screen.findByRole('dialog', { name: 'About Mailwright' }));
    expect(screen.queryByRole('dialog', { name: 'Help' })).toBeNull();
    await userEvent.click(about.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await act(async () => bridge.chooseInMenu('save-report'));
    expect(bridge.asked.at(-1)).toEqual({ method: 'saveReport', request: { runIds: [bridge.started[0]?.runId] } });
  });
});

it('opens no sheet from the menu over a question', async () => {
  const question = document.createElement('div');
  question.setAttribute('role', 'alertdialog');
  document.body.append(question);
  await act(async () => bridge.chooseInMenu('help'));
  expect(screen.queryByRole('dialog')).toBeNull();
  question.remove();
});

describe('a runtime that is no longer maintained', () => {
  const { about } = bridge;
  afterEach(() => {
    bridge.about = about;
  });

  async function openedOnIt(): Promise<void> {
    cleanup();
    bridge.about = { ...about, runtime: 'Electron 25.1.1', isMaintained: false, asksAboutRuntime: true };
    await openWizard();
  }

  async function toSignIn(): Promise<void> {
    await find();
    finish();
    await press('{Control>}{Enter}{/Control}');
    await press('{Control>}{Enter}{/Control}');
  }

  it('is named next to the steps, on every page', async () => {
    expect(screen.queryByText(/Development runtime/)).toBeNull();
    await openedOnIt();
    const notice =
      'Development runtime: Electron 25.1.1, no longer maintained. Fine for the demo and for looking around.';
    expect(screen.getByText(notice)).toBeTruthy();
    await toSignIn();
    expect(screen.getByText(notice)).toBeTruthy();
  });

  it('is asked about before a password can be typed, and the answer goes to main and on to the field', async () => {
    await openedOnIt();
    await toSignIn();
    expect(screen.queryByLabelText('Password')).toBeNull();
    expect(title().textContent).toBe('Before you type a password');
    expect(bridge.asked.map(({ method }) => method)).not.toContain('useRuntimeAnyway');
    await userEvent.click(screen.getByRole('button', { name: 'Use it anyway' }));
    expect(bridge.asked).toContainEqual({ method: 'useRuntimeAnyway', request: null });
    expect(document.activeElement).toBe(screen.getByLabelText('Password'));
  });

  it('is not asked about in the demo, and is asked about again after the demo', async () => {
    await openedOnIt();
    bridge.about = { ...bridge.about, isDemo: true, asksAboutRuntime: false };
    await userEvent.click(screen.getByRole('button', { name: 'Try the demo' }));
    await toSignIn();
    expect(screen.getByLabelText('Password')).toBeTruthy();
    expect(screen.getByText(/Development runtime/)).toBeTruthy();
    bridge.about = { ...bridge.about, isDemo: false, asksAboutRuntime: true };
    await userEvent.click(screen.getByRole('button', { name: 'Leave the demo' }));
    await toSignIn();
    expect(screen.queryByLabelText('Password')).toBeNull();
  });
});

describe('a search', () => {
  it('starts with the typed text', async () => {
    fireEvent.change(screen.getByLabelText(/Your name/), { target: { value: 'Jane Doe' } });
    await find();
    expect(bridge.started).toMatchObject([{ kind: 'discover', input: 'jane@example.net', name: 'Jane Doe' }]);
    expect(title().textContent).toBe('Looking for the settings of example.net');
  });

  it('is cancelled by Esc, but not by the Esc that closes a sheet', async () => {
    await find();
    await press('{F1}');
    expect(screen.getByRole('dialog', { name: 'Help' })).toBeDefined();
    await press('{Escape}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(bridge.asked.some(({ method }) => method === 'cancelRun')).toBe(false);
    await press('{Escape}');
    expect(bridge.asked).toContainEqual({ method: 'cancelRun', request: { runId: bridge.started[0]?.runId } });
  });

  it('says at its disabled button what it waits for, and keeps the button in the keyboard order', async () => {
    await find();
    const button = screen.getByRole('button', { name: 'Use these settings' });
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(reason).toBe('Available once receiving and sending both work.');
    button.focus();
    expect(document.activeElement).toBe(button);
    await userEvent.click(button);
    expect(document.title).toContain('Discovery');
  });

  it('that ends by a mistake of Mailwright says so, and starts again at the press of a button', async () => {
    await find();
    const verdict = {
      cause: null,
      party: 'mailwright',
      severity: 'error',
      seen: 'TypeError: x',
      message: { id: 'wizard.mistake', values: {} },
      actions: [{ kind: 'try-again', afterMs: 0 }],
    } as const;
    act(() => bridge.tellMistake({ runId: bridge.started[0]?.runId ?? '', verdict }));
    expect(screen.getByText('TypeError: x')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Search again' }));
    expect(bridge.started).toHaveLength(2);
  });
});

describe('going back', () => {
  it('keeps everything, by key, by button and by the steps that are done', async () => {
    await find();
    finish();
    await press('{Control>}{Enter}{/Control}');
    await press('{Alt>}{ArrowLeft}{/Alt}');
    expect(document.title).toContain('Discovery');
    await userEvent.click(screen.getByRole('button', { name: 'Back' }));
    expect(field().value).toBe('jane@example.net');
    await userEvent.click(within(screen.getByRole('navigation')).getByRole('link', { name: /Settings/ }));
    expect(document.title).toContain('Settings');
  });

  it('from Export makes main forget the password', async () => {
    await walkToExport();
    expect(document.title).toContain('Export');
    expect(bridge.asked.some(({ method }) => method === 'forgetPassword')).toBe(false);
    await press('{Alt>}{ArrowLeft}{/Alt}');
    expect(bridge.asked.at(-1)).toEqual({ method: 'forgetPassword', request: null });
  });
});

describe('saving', () => {
  it('goes by the key of the last page, for the apps that something can be written for', async () => {
    await walkToExport();
    await press('{Control>}s{/Control}');
    const { request } = bridge.asked.find(({ method }) => method === 'saveExports') ?? {};
    expect(request).toMatchObject({ programs: ['thunderbird'], replace: false, includePassword: false });
  });

  it('asks once while the key is held down', async () => {
    await walkToExport();
    bridge.asked.length = 0;
    await act(async () => {
      for (let times = 0; times < 3; times += 1) fireEvent.keyDown(document.body, { key: 's', ctrlKey: true });
    });
    await waitFor(() => expect(bridge.asked.map(({ method }) => method)).toContain('saveExports'));
    expect(bridge.asked.filter(({ method }) => method === 'saveExports')).toHaveLength(1);
  });

  it('of a report names the runs of the account', async () => {
    await find();
    finish();
    await act(async () => bridge.chooseInMenu('save-report'));
    expect(bridge.asked.at(-1)).toEqual({ method: 'saveReport', request: { runIds: [bridge.started[0]?.runId] } });
    expect(screen.getAllByText('jane.mailwright was saved in /home/jane.').length).toBeGreaterThan(0);
  });
});

describe('what a polite search has left out', () => {
  const pressed = async (name: string) => {
    await act(async () => userEvent.click(screen.getByRole('button', { name })));
    return bridge.started.at(-1);
  };

  it('is tested by a run of its own, which is saved with the others', async () => {
    await find();
    tell(...politeEvents());
    expect(await pressed('Test the other ways')).toMatchObject({ kind: 'test-others', acceptedCertificates: [] });
    tell(...othersBegin);
    await pressed('Cancel');
    const [search, others] = bridge.started.map(({ runId }) => runId);
    expect(bridge.asked.at(-1)).toEqual({ method: 'cancelRun', request: { runId: others } });
    tell(...othersEnd);
    await act(async () => bridge.chooseInMenu('save-report'));
    expect(bridge.asked.at(-1)).toEqual({ method: 'saveReport', request: { runIds: [search, others] } });
  });

  it('is kept when one looks again, unless one looks at everything', async () => {
    await find();
    tell(...politeEvents(240_000));
    expect(await pressed('Search again')).toMatchObject({ kind: 'discover', keepsProven: true });
    tell(...politeEvents(240_000));
    expect(await pressed('Search everything again')).toMatchObject({ kind: 'discover', keepsProven: false });
  });
});

describe('a file that is dropped on the window', () => {
  async function drop(text: string): Promise<void> {
    const file = new File([text], 'found.mailwright');
    const dataTransfer = { files: [file], types: ['Files'], dropEffect: 'none' };
    fireEvent.drop(document.body, { dataTransfer });
    await waitFor(() =>
      expect(bridge.asked.at(-1)).toEqual({
        method: 'openDropped',
        request: { base64: Buffer.from(text).toString('base64'), fileName: 'found.mailwright' },
      }),
    );
    // Main's answer.
    await act(async () => undefined);
  }

  it('shows its report read-only, and closes it', async () => {
    const report = {
      format: 'mailwright-report',
      version: 1,
      app: '0.1.0',
      runtime: 'x',
      events: sampleEvents,
    } as const;
    bridge.answerFile = ok(ok({ fileName: 'found.mailwright', file: report }));
    await drop('{}');
    expect(title().textContent).toBe('Receiving works. Sending could not be confirmed.');
    expect(screen.getByText(/^This report was opened from a file/)).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Close the report' }));
    expect(field().value).toBe('');
  });

  it('opens its settings as servers that are not proven', async () => {
    const servers = { incoming: sampleCandidate(), outgoing: workingPort(587), alternatives: [] };
    const account = { address: 'jane@example.net', name: null };
    const file = { format: 'mailwright-settings', version: 1, ...account, ...servers } as const;
    bridge.answerFile = ok(ok({ fileName: 'found.mailwright', file }));
    await drop('{}');
    expect(title().textContent).toBe('These settings come from a file');
    expect(screen.getByRole('button', { name: /^Test both servers/ })).toBeDefined();
    expect(screen.getByText('From the file “found.mailwright”.')).toBeDefined();
  });

  it('offers the accounts of a mail app’s settings, and opens the chosen one as settings of a file', async () => {
    const server = {
      protocol: 'imap',
      host: 'imap.example.net',
      port: 993,
      security: 'tls',
      login: 'jane',
      auth: [],
    } as const;
    const account = {
      ...{ program: 'outlook', programName: 'Outlook', address: 'jane@example.net', name: null, passwordStored: true },
      ...{ incoming: server, outgoing: null },
    } as const;
    const accounts = [
      account,
      { ...account, address: null },
      { ...account, address: 'no@server.example', incoming: null },
    ];
    const unread = [message('read.file.signed', { file: 'found.reg' })];
    const file = { format: 'program-settings', accounts, unread } as const;
    bridge.answerFile = ok(ok({ fileName: 'found.reg', file }));
    await drop('REGEDIT4');
    expect(await screen.findByRole('heading', { name: '3 accounts in found.reg' })).toBeDefined();
    expect(screen.getAllByRole('button', { name: /^Test servers of / })).toHaveLength(2);
    const servers = { incoming: sampleCandidate(), outgoing: workingPort(587), alternatives: [] };
    const settings = { format: 'mailwright-settings', version: 1, address: 'jane@example.net', name: null, ...servers };
    bridge.answerFile = ok(ok({ fileName: 'found.reg', file: settings as SavedSettings }));
    await userEvent.click(screen.getByRole('button', { name: 'Test servers of jane@example.net' }));
    const asked = bridge.asked.at(-1) as { readonly method: string; readonly request: { readonly text: string } };
    expect(asked.method).toBe('openText');
    expect(parseSettingsFile(JSON.parse(asked.request.text))).toMatchObject({
      ok: true,
      value: { address: 'jane@example.net', incoming: { host: 'imap.example.net', proven: false, basis: 'file' } },
    });
    await act(async () => undefined);
    expect(title().textContent).toBe('These settings come from a file');
  });

  it('leaves the account in hand as it is where none of the offered is taken', async () => {
    await userEvent.type(field(), 'own@example.net');
    const account = { program: 'pacc', programName: 'PACC', address: null, name: null, passwordStored: false };
    const file = {
      format: 'program-settings',
      accounts: [{ ...account, incoming: null, outgoing: null }],
      unread: [],
    } as const;
    bridge.answerFile = ok(ok({ fileName: 'x.json', file }));
    await drop('{}');
    await userEvent.click(await screen.findByRole('button', { name: 'Take none of them' }));
    expect(screen.queryByRole('heading', { name: 'One account in x.json' })).toBeNull();
    expect(field().value).toBe('own@example.net');
  });

  it('says why it cannot show any other file', async () => {
    await drop('a letter');
    expect(screen.getAllByText(/This is not a Mailwright file/).length).toBeGreaterThan(0);
    expect(document.activeElement).toBe(field());
  });
});

describe('copying', () => {
  it('of a row takes its text, and says so', async () => {
    const user = userEvent.setup();
    await find();
    tell(...sampleEvents.slice(0, -1));
    screen.getByRole('button', { name: /^993/ }).focus();
    await act(async () => user.keyboard('{Control>}c{/Control}'));
    expect(await navigator.clipboard.readText()).toBe('IMAP, TLS at mail.example.net, port 993: Works, 108 ms');
  });

  it('for support includes neither name nor address', async () => {
    const user = userEvent.setup();
    await find();
    finish();
    await act(async () => user.keyboard('{Control>}{Shift>}c{/Shift}{/Control}'));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('mail.example.net');
    expect(text).not.toMatch(/jane/i);
    expect(screen.getAllByText('Copied, without name and address').length).toBeGreaterThan(0);
  });
});
