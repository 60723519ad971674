import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportPreview, ExportSelection, ExportSize, PreviewRequest } from '../../../electron/contract/exports';
import type { Message } from '../../../electron/contract/message';
import { failed, ok, type Result } from '../../../electron/contract/result';
import { type ExportRequest, exportRequestFrom } from '../../../electron/core/programs/export-request';
import { programById, programs } from '../../../electron/core/programs/programs';
import { Secret } from '../../../electron/core/secret';
import type { WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { readableTexts } from '../../../electron/main/readable-texts';
import { stableUuid } from '../../../electron/node/request-export';
import { sayIn } from '../../../electron/words/format-message';
import type { PageProps } from '../../../renderer/wizard-controls';
import { sampleCandidate, sampleReport, silentPort } from '../../core/run/sample-run';
import { agree, atQuestion } from '../../core/wizard/hoster-servers';
import {
  accepted,
  acted,
  atSettings,
  checked,
  finished,
  otherId,
  searching,
  told,
} from '../../core/wizard/wizard-after';
import { type LivePage, showPage } from '../live-page';

const asked: ExportSelection[] = [];
const previewed: string[] = [];
let isPasswordHeld = true;

Object.defineProperty(window, 'mailwright', {
  value: {
    measureExports: async (selection: ExportSelection) => {
      asked.push(selection);
      return ok(mapped(requestFor(selection), (request) => programs.map(({ id }) => sizeOf(id, request))));
    },
    previewExport: async (selection: PreviewRequest) => {
      previewed.push(selection.program);
      return ok(mapped(requestFor(selection), (request) => previewOf(selection.program, request)));
    },
  },
});
// The window reads its bridge once, when it is loaded.
const { ExportPage } = await import('../../../renderer/pages/export-page');

/** The request as main would make it. */
function requestFor(selection: Omit<PreviewRequest, 'program'>): Result<ExportRequest, Message> {
  const { settings, includePassword, acceptsCleartext } = selection;
  if (includePassword && !isPasswordHeld) return failed({ id: 'export.password.not-held', values: {} });
  const secret = new Secret('swordfish');
  const passwordsFor = () => ok(includePassword ? { incoming: secret, outgoing: secret } : null);
  const surroundings = { say: sayIn('en'), uuid: stableUuid, testedOn: '2026-11-24' };
  return exportRequestFrom(settings, { acceptsCleartext, passwordsFor }, surroundings);
}

function mapped<T, U>(result: Result<T, Message>, change: (value: T) => U): Result<U, Message> {
  return result.ok ? ok(change(result.value)) : result;
}

function written(program: string, request: ExportRequest) {
  const found = programById(program);
  if (found === null) throw new Error(`There is no program ${program}`);
  return found.write(request);
}

function sizeOf(program: string, request: ExportRequest): ExportSize {
  const rendering = written(program, request);
  if (!rendering.ok) return { program, ok: false, ...rendering.failure };
  const { files, hostInTheClear } = rendering.value;
  const sizeBytes = files.reduce((sum, { content }) => sum + content.length, 0);
  return { program, ok: true, fileCount: files.length, sizeBytes, hostInTheClear };
}

function previewOf(program: string, request: ExportRequest): ExportPreview {
  const rendering = written(program, request);
  if (!rendering.ok) return { program, ok: false, reason: rendering.failure.reason };
  const files = rendering.value.files.map((file) => ({ name: file.name, texts: readableTexts(file) }));
  return { ...rendering.value, program, ok: true, files };
}

beforeEach(() => {
  asked.length = 0;
  previewed.length = 0;
  isPasswordHeld = true;
});
afterEach(cleanup);

function withApps(state: WizardState): WizardState {
  return acted(state, { kind: 'programs-known', programs }, { kind: 'skip-to-export' });
}

const signedIn = withApps(checked({ incoming: accepted, outgoing: accepted }));

async function show(state: PageProps['state'] = signedIn): Promise<LivePage> {
  const page = showPage(ExportPage, state);
  await waitFor(() => expect(page.state().account.export.fileCount).not.toBeNull());
  return page;
}

async function preview(program: string) {
  return within(await screen.findByRole('region', { name: `Files for ${program}` }));
}

describe('the mail apps', () => {
  it('are chosen by the check box, which counts their files', async () => {
    const page = await show();
    expect(page.state().account.export.fileCount).toBeGreaterThan(2);
    for (const name of ['Make files for Outlook', 'Make files for Apple Mail']) {
      await userEvent.click(screen.getByRole('checkbox', { name }));
    }
    expect(page.state().account.export).toMatchObject({ chosen: ['thunderbird'], fileCount: 2 });
  });

  it('are previewed by their name, which chooses nothing', async () => {
    const page = await show();
    await userEvent.click(screen.getByRole('button', { name: /^Apple Mail/ }));
    expect(screen.getByRole('button', { name: /^Apple Mail/ }).getAttribute('aria-current')).toBe('true');
    expect((await preview('Apple Mail')).getByText('jane@example.net.mobileconfig')).toBeDefined();
    expect(page.state().account.export.chosen).toEqual(signedIn.account.export.chosen);
  });

  it('have their files previewed one at a time, without a request for the others', async () => {
    await show();
    await preview('Thunderbird');
    expect(previewed).toEqual(['thunderbird']);
    await userEvent.click(screen.getByRole('button', { name: /^Apple Mail/ }));
    await preview('Apple Mail');
    expect(previewed).toEqual(['thunderbird', 'apple-mail']);
  });

  it('that few people need are behind More', async () => {
    await show();
    expect(screen.queryByRole('checkbox', { name: 'Make files for Settings card' })).toBeNull();
    await userEvent.click(screen.getByRole('button', { name: 'More' }));
    await userEvent.click(screen.getByRole('button', { name: /^Settings card/ }));
    expect((await preview('Settings card')).getByText('jane@example.net.txt')).toBeDefined();
  });
});

describe('the preview', () => {
  it('shows the text of a file with its lines, the values of the account marked', async () => {
    await show(acted(signedIn, { kind: 'show-program', program: 'apple-mail' }));
    const text = (await preview('Apple Mail')).getByRole('region', {
      name: 'Preview of jane@example.net.mobileconfig',
    });
    expect([text.tabIndex, text.lang, text.dir]).toEqual([0, 'en', 'ltr']);
    const marks = [...text.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(expect.arrayContaining(['jane@example.net', 'mail.example.net', '993', '587']));
    expect(text.querySelectorAll('.line').length).toBeGreaterThan(20);
  });

  it('has a tab for each of several files, and copies the one that is shown', async () => {
    const page = await show(acted(signedIn, { kind: 'show-program', program: 'outlook' }));
    const outlook = await preview('Outlook');
    await userEvent.click(outlook.getByRole('tab', { name: 'jane@example.net.prf' }));
    await userEvent.click(outlook.getByRole('button', { name: 'Copy: jane@example.net.prf' }));
    expect(page.used).toEqual([['copyText', expect.stringContaining('[General]')]]);
  });

  it('shows the content of an archive, with the name that it has inside', async () => {
    const page = await show();
    const thunderbird = await preview('Thunderbird');
    expect(thunderbird.getByText(/^Contains /).textContent).toContain('prefs.js');
    expect(thunderbird.getByRole('region', { name: 'Preview of prefs.js' }).textContent).toContain(
      '"mail.example.net"',
    );
    await userEvent.click(thunderbird.getByRole('button', { name: 'Copy: prefs.js' }));
    expect(page.used).toEqual([['copyText', expect.stringContaining('user_pref(')]]);
  });

  it('says what the files contain, what they leave out, and how to import them, the easiest way open', async () => {
    await show();
    const thunderbird = await preview('Thunderbird');
    expect(thunderbird.getByText('Included')).toBeDefined();
    expect(thunderbird.getByText('The password is not included: Thunderbird asks for it once.')).toBeDefined();
    const ways = thunderbird.getAllByRole('button', { name: /administrator/ });
    expect(ways.map((way) => way.getAttribute('aria-expanded'))).toEqual(['true', 'false']);
    expect(ways[0]?.textContent).toContain('No administrator rights needed');
    expect(ways[1]?.textContent).toContain('Needs administrator rights on this computer');
  });

  it('says why nothing can be written', async () => {
    const noSending = atSettings({ outgoing: null, outcome: 'partly-found', alternatives: [sampleCandidate()] });
    await show(withApps(noSending));
    expect((await preview('Thunderbird')).getByText(/No server for sending was confirmed or typed/)).toBeDefined();
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: 'Make files for Thunderbird' }).disabled).toBe(true);
  });
});

describe('the decisions', () => {
  it('let a password in only where one was accepted, and ask main anew', async () => {
    await show();
    await userEvent.click(screen.getByRole('checkbox', { name: /^Include the password/ }));
    await waitFor(() => expect(asked.at(-1)?.includePassword).toBe(true));
    cleanup();
    await show(withApps(atSettings()));
    expect(screen.queryByRole('checkbox', { name: /^Include the password/ })).toBeNull();
  });
});

describe('a password that main does not hold any more', () => {
  it('loses its tick and says why, and the files can still be written', async () => {
    isPasswordHeld = false;
    const page = await show(acted(signedIn, { kind: 'include-password', isIncluded: true }));
    expect(page.state().account.export.includePassword).toBe(false);
    expect(screen.getByText(sayIn('en')({ id: 'export.password.not-held', values: {} }))).toBeDefined();
    expect((await preview('Thunderbird')).getByText('Included')).toBeDefined();
  });
});

describe('a password for servers that the person has not agreed to', () => {
  it('cannot be ticked in, and the page says for which host', async () => {
    const agreed = checked({ incoming: accepted, outgoing: accepted }, acted(atQuestion(), agree));
    const page = await show(withApps(agreed));
    await userEvent.click(screen.getByRole('checkbox', { name: /^Include the password/ }));
    expect(asked.at(-1)?.agreedServers.map(({ host }) => host)).toContain('imap.hoster.example');
    page.tell({ kind: 'take-back-servers' });
    expect(screen.queryByRole('checkbox', { name: /^Include the password/ })).toBeNull();
    expect(screen.getByText(/until you agree, on Sign-in, that imap\.hoster\.example may get it/)).toBeDefined();
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ includePassword: false, agreedServers: [] }));
  });
});

describe('what goes into the files', () => {
  it('is listed with a mark where a server was not proven', async () => {
    const silent = silentPort(587);
    const settings = atSettings({ outgoing: silent, alternatives: [sampleCandidate(), silent] });
    await show(withApps(acted(settings, { kind: 'keep-server', direction: 'outgoing', server: silent })));
    const list = within(screen.getByRole('region', { name: 'What goes into the files' }));
    expect(list.getAllByText('Not confirmed')).toHaveLength(1);
  });

  it('is every account that was set up', async () => {
    const another = acted(signedIn, { kind: 'set-up-another' });
    const report = sampleReport({ address: 'joe@example.net' });
    const second = told(searching('joe@example.net', another, otherId), otherId, finished(report));
    await show(acted(second, { kind: 'skip-to-export' }));
    const list = within(screen.getByRole('region', { name: 'What goes into the files' }));
    expect(list.getByText(/jane/)).toBeDefined();
    expect(list.getByText(/joe/)).toBeDefined();
    expect(document.querySelectorAll('.print-card')).toHaveLength(2);
  });
});

describe('saving', () => {
  const names = ['jane@example.net.mobileconfig'];

  it('that went well says where the files are', async () => {
    const page = await show();
    page.tell({ kind: 'saved', outcome: { kind: 'saved', folder: '/home/jane', names } });
    const result = screen.getByText('1 file was saved in /home/jane');
    expect(document.activeElement?.contains(result)).toBe(true);
  });

  it('replaces files only when the user asks for it', async () => {
    const page = await show();
    page.tell({ kind: 'saved', outcome: { kind: 'file-exists', folder: '/home/jane', names } });
    await userEvent.click(screen.getByRole('button', { name: 'Replace the file' }));
    expect(page.used).toEqual([['save', { replace: true }]]);
  });

  it('that failed says why', async () => {
    const page = await show();
    const reason = { id: 'save.no-space', values: { path: '/home/jane/a' } };
    page.tell({ kind: 'saved', outcome: { kind: 'not-written', reason } });
    expect(screen.getByText('There is no space left for /home/jane/a. Nothing was saved.')).toBeDefined();
  });
});

describe('the printed card', () => {
  it('holds both servers and the warning about certificates, and no password', async () => {
    const page = await show();
    const card = document.querySelector('.print-card')?.textContent ?? '';
    for (const text of ['jane@example.net', '993', 'SSL/TLS', '587', 'STARTTLS', 'Do not accept certificate warnings.'])
      expect(card).toContain(text);
    await userEvent.click(screen.getByRole('button', { name: 'Print card' }));
    expect(page.used).toEqual([['printCard']]);
  });
});
