import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExportSelection, PreviewRequest } from '../../../electron/contract/exports';
import type { Message } from '../../../electron/contract/message';
import { failed, ok, type Result } from '../../../electron/contract/result';
import { type ExportRequest, exportRequestFrom } from '../../../electron/core/programs/export-request';
import type { MailProgram } from '../../../electron/core/programs/program';
import { programById, programs } from '../../../electron/core/programs/programs';
import { Secret } from '../../../electron/core/secret';
import { savesArchive } from '../../../electron/core/wizard/export/export-selection';
import { forwardOf } from '../../../electron/core/wizard/frame/forward-of';
import type { WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { previewOf, sizeOf } from '../../../electron/main/program-output';
import { sha256InBase64, stableUuid } from '../../../electron/node/request-export';
import { sayIn } from '../../../electron/words/format-message';
import type { PageProps } from '../../../renderer/wizard-controls';
import { sampleCandidate, sampleReport, silentPort, workingPort } from '../../core/run/sample-run';
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
import { knownPrograms } from '../../fakes/known-programs';
import { type LivePage, showPage } from '../live-page';

const asked: ExportSelection[] = [];
const previewed: string[] = [];
let isPasswordHeld = true;

Object.defineProperty(window, 'mailwright', {
  value: {
    measureExports: async (selection: ExportSelection) => {
      asked.push(selection);
      return ok(
        mapped(requestFor(selection), (request) => programs.map((program) => sizeOf(program, request, selection.ways))),
      );
    },
    previewExport: async (selection: PreviewRequest) => {
      previewed.push(selection.program);
      return ok(
        mapped(requestFor(selection), (request) => ({
          ...previewOf(programNamed(selection.program), request),
          othersCouldServe: selection.notNeeded.length > 0,
        })),
      );
    },
  },
});
// The window reads its bridge once, when it is loaded.
const { ExportPage } = await import('../../../renderer/pages/export-page');

/** The request as main would make it. */
function requestFor(selection: Omit<PreviewRequest, 'program' | 'notNeeded'>): Result<ExportRequest, Message> {
  const { settings, includePassword, acceptsCleartext } = selection;
  if (includePassword && !isPasswordHeld) return failed({ id: 'export.password.not-held', values: {} });
  const secret = new Secret('swordfish');
  const passwordsFor = () => ok(includePassword ? { incoming: secret, outgoing: secret } : null);
  const surroundings = {
    say: sayIn('en'),
    uuid: stableUuid,
    sha256: sha256InBase64,
    today: '2026-11-24',
    testedOn: '2026-11-24',
  };
  return exportRequestFrom(settings, { acceptsCleartext, passwordsFor }, surroundings);
}

function mapped<T, U>(result: Result<T, Message>, change: (value: T) => U): Result<U, Message> {
  return result.ok ? ok(change(result.value)) : result;
}

function programNamed(id: string): MailProgram {
  const found = programById(id);
  if (found === null) throw new Error(`There is no program ${id}`);
  return found;
}

beforeEach(() => {
  asked.length = 0;
  previewed.length = 0;
  isPasswordHeld = true;
});
afterEach(cleanup);

function withApps(state: WizardState, ...found: readonly string[]): WizardState {
  return acted(state, { kind: 'programs-known', programs: knownPrograms(...found) }, { kind: 'skip-to-export' });
}

const signedIn = withApps(checked({ incoming: accepted, outgoing: accepted }), 'thunderbird');

async function show(state: PageProps['state'] = signedIn): Promise<LivePage> {
  const page = showPage(ExportPage, state);
  await waitFor(() => expect(page.state().account.export.fileCount).not.toBeNull());
  return page;
}

async function detail(name: string) {
  return within(await screen.findByRole('region', { name }));
}

function tick(program: string) {
  return screen.getByRole<HTMLInputElement>('checkbox', { name: `Make the file for ${program}` });
}

/** The button of a mail app in the list. */
function app(name: string) {
  const list = within(screen.getByRole('group', { name: 'Mail apps' }));
  const button = list.getByText(name, { selector: 'b' }).closest('button');
  if (button === null) throw new Error(`${name} is no button`);
  return button;
}

async function open(fold: string, place = within(document.body)) {
  await userEvent.click(place.getByRole('button', { name: new RegExp(`^${fold}`) }));
}

describe('the mail apps', () => {
  it('that were found here are ticked alone, and each tick is one file', async () => {
    const page = await show();
    expect(app('Thunderbird').textContent).toContain('Found here');
    expect(page.state().account.export).toMatchObject({ chosen: ['thunderbird'], fileCount: 1, appCount: 1 });
    await open('Other mail apps');
    await userEvent.click(tick('Outlook'));
    await waitFor(() => expect(page.state().account.export).toMatchObject({ fileCount: 2, appCount: 2 }));
  });

  it('say what they are where none was found', async () => {
    await show(withApps(checked({ incoming: accepted, outgoing: accepted })));
    expect(app('Thunderbird').textContent).toContain('Windows, Mac and Linux');
    expect(tick('Thunderbird').checked).toBe(true);
  });

  it('are shown by their name, which chooses nothing and asks for no other', async () => {
    const page = await show();
    await detail('Set up Thunderbird');
    await open('Other mail apps');
    await userEvent.click(app('Apple Mail'));
    expect(app('Apple Mail').getAttribute('aria-current')).toBe('true');
    expect((await detail('Set up Apple Mail')).getByText(/^jane@example\.net\.mobileconfig, .*kB$/)).toBeDefined();
    expect(page.state().account.export.chosen).toEqual(['thunderbird']);
    expect(previewed).toEqual(['thunderbird', 'apple-mail']);
  });

  it('that few people need are folded, and nothing of a fold is made before it is opened', async () => {
    await show();
    const rows = () => document.querySelectorAll('.program').length;
    const inSight = rows();
    expect(inSight).toBeLessThan(9);
    const folds = ['Other mail apps', 'Command line', 'Websites and devices', 'The whole domain'];
    for (const fold of folds) expect(screen.getByRole('button', { name: new RegExp(`^${fold}`) })).toBeDefined();
    await open('Command line');
    expect(tick('msmtp').checked).toBe(false);
    await open('Command line');
    expect(rows()).toBe(inSight);
  });

  it('are found in a long fold by a word, which changes nothing else on the page and asks main for nothing', async () => {
    const page = await show();
    const thunderbird = await screen.findByRole('region', { name: 'Set up Thunderbird' });
    await open('Websites and devices');
    const before = [asked.length, previewed.length];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => void changes.push(...records));
    observer.observe(thunderbird, { subtree: true, childList: true, attributes: true, characterData: true });
    const filter = screen.getByRole('searchbox', { name: 'Find a mail app' });
    await userEvent.type(filter, 'websites made laravel');
    expect(tick('Laravel').checked).toBe(false);
    expect(screen.queryByRole('checkbox', { name: 'Make the file for WordPress' })).toBeNull();
    await userEvent.clear(filter);
    await userEvent.type(filter, 'no such app');
    expect(screen.getByText('No mail app fits this.')).toBeDefined();
    await waitFor(() => expect(page.used.map(([name]) => name)).toContain('tellReader'));
    await userEvent.type(filter, '{Escape}');
    expect(filter).toHaveProperty('value', '');
    expect(tick('WordPress').checked).toBe(false);
    expect([asked.length, previewed.length]).toEqual(before);
    expect(changes).toEqual([]);
    observer.disconnect();
  });

  it('are one button on a narrow page, which opens the list', async () => {
    const page = await show();
    await userEvent.click(screen.getByRole('button', { name: /^Thunderbird 1 app chosen of \d+$/ }));
    const sheet = within(screen.getByRole('dialog', { name: 'Mail apps' }));
    await userEvent.click(sheet.getByRole('button', { name: /^Settings card/ }));
    expect(page.state().account.export.shown).toBe('card');
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('how to set up an app', () => {
  it('begins with saving and numbered steps, the words of the app in bold', async () => {
    await show();
    const thunderbird = await detail('Set up Thunderbird');
    const steps = thunderbird
      .getAllByRole('listitem')
      .slice(0, 5)
      .map((step) => step.textContent);
    expect(steps[0]).toBe('Save the file.');
    expect(steps[1]).toBe('Open Thunderbird. In its menu choose Tools, then Import.');
    expect(thunderbird.getByText('Tools').tagName).toBe('B');
    expect(thunderbird.getByText('Included')).toBeDefined();
    expect(thunderbird.getByText('Importing it twice adds the account twice.')).toBeDefined();
  });

  it('has the values behind a line, each with a button that copies it', async () => {
    const page = await show();
    const thunderbird = await detail('Set up Thunderbird');
    expect(thunderbird.queryByRole('table')).toBeNull();
    await open('Enter the values by hand', thunderbird);
    await userEvent.click(thunderbird.getByRole('button', { name: 'Copy server for receiving' }));
    expect(page.used).toEqual([['copyValue', 'mail.example.net']]);
  });

  it('shows the values at once for an app that reads no file', async () => {
    await show(acted(signedIn, { kind: 'show-program', program: 'outlook' }));
    const outlook = await detail('Set up Outlook');
    expect(outlook.getByRole('table')).toBeDefined();
    expect(outlook.queryByText('Save the file.')).toBeNull();
  });

  it('saves the files of another way only where it is ticked', async () => {
    const chosen = acted(
      signedIn,
      { kind: 'choose-programs', programs: ['outlook'] },
      { kind: 'show-program', program: 'outlook' },
    );
    const page = await show(chosen);
    expect(page.state().account.export.fileCount).toBe(1);
    const outlook = await detail('Set up Outlook');
    await open('Other ways', outlook);
    await userEvent.click(outlook.getByRole('checkbox', { name: /^Save this file too/ }));
    await waitFor(() => expect(page.state().account.export.fileCount).toBe(2));
    expect(page.state().account.export.ways).toEqual(['outlook/prf']);
  });

  it('shows the text of its file with its lines, the values of the account marked', async () => {
    const page = await show(acted(signedIn, { kind: 'show-program', program: 'apple-mail' }));
    const apple = await detail('Set up Apple Mail');
    await open('Show the file', apple);
    const text = apple.getByRole('region', { name: 'Preview of jane@example.net.mobileconfig' });
    expect([text.tabIndex, text.lang, text.dir]).toEqual([0, 'en', 'ltr']);
    const marks = [...text.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marks).toEqual(expect.arrayContaining(['jane@example.net', 'mail.example.net', '993', '587']));
    await userEvent.click(apple.getByRole('button', { name: 'Copy: jane@example.net.mobileconfig' }));
    expect(page.used).toEqual([['copyText', expect.stringContaining('<plist')]]);
  });

  it('shows what is packed in an archive under its name there', async () => {
    await show();
    const thunderbird = await detail('Set up Thunderbird');
    await open('Show the file', thunderbird);
    expect(thunderbird.getByRole('region', { name: 'Preview of prefs.js' }).textContent).toContain(
      '"mail.example.net"',
    );
  });

  it('says why there is no file', async () => {
    const noSending = atSettings({ outgoing: null, outcome: 'partly-found', alternatives: [sampleCandidate()] });
    await show(withApps(noSending));
    const thunderbird = await detail('Set up Thunderbird');
    expect(thunderbird.getByText(/No server for sending was confirmed or typed/)).toBeDefined();
    expect(tick('Thunderbird').disabled).toBe(true);
  });

  it('shows the fields of a program in its own words and order, where a person types them', async () => {
    const page = await show(acted(signedIn, { kind: 'show-program', program: 'home-assistant' }));
    const card = await detail('Set up Home Assistant');
    const fields = [...document.querySelectorAll('.program-field')].map((field) => field.textContent);
    expect(fields.filter((field) => /^(Server|Port|Encryption|Username)/.test(field ?? ''))).toEqual([
      'Server: mail.example.net',
      'Port: 587',
      'Encryption: STARTTLS',
      'Username: jane@example.net',
    ]);
    expect(card.queryByRole('table')).toBeNull();
    await userEvent.click(card.getByRole('button', { name: 'Copy from the line Username: jane@example.net' }));
    expect(page.used).toEqual([['copyValue', 'jane@example.net']]);
    expect(card.queryByRole('button', { name: /Encryption/ })).toBeNull();
  });

  it('offers the test of ports that were not needed, where one could serve the app', async () => {
    const odd = workingPort(2525);
    const unneeded = { ...silentPort(587), state: 'not-needed' as const, failure: null };
    const blocked = atSettings({ outgoing: odd, alternatives: [odd, unneeded] });
    const page = await show(acted(withApps(blocked), { kind: 'show-program', program: 'apple-mail' }));
    const apple = await detail('Set up Apple Mail');
    expect(apple.queryByText(/could use port/)).toBeNull();
    await userEvent.click(apple.getByRole('button', { name: 'Test the other ways' }));
    expect(page.used).toEqual([['testOthers']]);
  });

  it('names the ports that a format could express, and shows the values to type', async () => {
    const odd = workingPort(2525);
    const blocked = atSettings({ outgoing: odd, alternatives: [odd] });
    await show(acted(withApps(blocked), { kind: 'show-program', program: 'apple-mail' }));
    const apple = await detail('Set up Apple Mail');
    expect(apple.getByText(/Apple Mail could use port 587 or 465/)).toBeDefined();
    expect(apple.getByRole('table').textContent).toContain('2525');
  });
});

describe('several files', () => {
  it('are saved as one ZIP where that is ticked', async () => {
    const page = await show();
    expect(screen.queryByRole('checkbox', { name: /^All files in one ZIP/ })).toBeNull();
    await userEvent.click(tick('Settings card'));
    await userEvent.click(await screen.findByRole('checkbox', { name: /^All files in one ZIP/ }));
    expect(savesArchive(page.state())).toBe(true);
    expect(forwardOf(page.state()).label.id).toBe('wizard.foot.save-archive');
    await userEvent.click(tick('Settings card'));
    await waitFor(() => expect(savesArchive(page.state())).toBe(false));
  });
});

describe('the password', () => {
  const withApple = acted(signedIn, { kind: 'choose-programs', programs: ['apple-mail'] });
  const shown = acted(withApple, { kind: 'show-program', program: 'apple-mail' });

  it('may go only into the file of an app whose format holds one, and then it is told', async () => {
    await show(withApple);
    await detail('Set up Thunderbird');
    expect(screen.queryByRole('checkbox', { name: /^Include the password/ })).toBeNull();
    cleanup();
    await show(shown);
    const apple = await detail('Set up Apple Mail');
    expect(apple.getByText('The password is not included: Apple Mail asks for it.')).toBeDefined();
    await userEvent.click(apple.getByRole('checkbox', { name: /^Include the password/ }));
    await waitFor(() => expect(asked.at(-1)?.includePassword).toBe(true));
    expect(await apple.findByText('The password, readable by anyone who opens the file.')).toBeDefined();
  });

  it('is not offered where none was accepted', async () => {
    const skipped = acted(withApps(atSettings()), { kind: 'choose-programs', programs: ['apple-mail'] });
    await show(acted(skipped, { kind: 'show-program', program: 'apple-mail' }));
    await detail('Set up Apple Mail');
    expect(screen.queryByRole('checkbox', { name: /^Include the password/ })).toBeNull();
  });

  it('loses its tick where main does not hold it any more, and the page says why', async () => {
    isPasswordHeld = false;
    const page = await show(acted(shown, { kind: 'include-password', isIncluded: true }));
    expect(page.state().account.export.includePassword).toBe(false);
    expect(await screen.findByText(sayIn('en')({ id: 'export.password.not-held', values: {} }))).toBeDefined();
  });

  it('cannot go to servers that the person has not agreed to, and the page says for which host', async () => {
    const agreed = withApps(checked({ incoming: accepted, outgoing: accepted }, acted(atQuestion(), agree)));
    const page = await show(
      acted(
        agreed,
        { kind: 'choose-programs', programs: ['apple-mail'] },
        { kind: 'show-program', program: 'apple-mail' },
      ),
    );
    await userEvent.click(await screen.findByRole('checkbox', { name: /^Include the password/ }));
    expect(asked.at(-1)?.agreedServers.map(({ host }) => host)).toContain('imap.hoster.example');
    page.tell({ kind: 'take-back-servers' });
    expect(screen.queryByRole('checkbox', { name: /^Include the password/ })).toBeNull();
    expect(
      screen.getByText(/stays out of the files until you agree, on Sign-in, that imap\.hoster\.example may get it/),
    ).toBeDefined();
    await waitFor(() => expect(asked.at(-1)).toMatchObject({ includePassword: false, agreedServers: [] }));
  });
});

describe('the first row', () => {
  it('says that both servers were signed in to, and how long it took', async () => {
    await show();
    expect(screen.getByText('Signed in to both servers.').closest('[data-tone]')?.getAttribute('data-tone')).toBe(
      'pass',
    );
  });

  it('is absent where the sign-in was skipped', async () => {
    await show(withApps(atSettings()));
    expect(document.querySelector('.export-result')).toBeNull();
  });

  it('warns where a server was not confirmed', async () => {
    const silent = silentPort(587);
    const settings = atSettings({ outgoing: silent, alternatives: [sampleCandidate(), silent] });
    await show(withApps(acted(settings, { kind: 'keep-server', direction: 'outgoing', server: silent })));
    expect(screen.getByText('Not confirmed.').closest('[data-tone]')?.getAttribute('data-tone')).toBe('warn');
  });
});

describe('what goes into the files', () => {
  it('is every account that was set up, with a card for each', async () => {
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
  const names = ['jane@example.net.thunderbird.zip'];
  const files = { id: 'first', paths: [`/home/jane/${names[0]}`], holdPassword: false };
  const saved = { kind: 'saved', folder: '/home/jane', names, files } as const;

  it('turns the steps into a checklist, which the list counts', async () => {
    const page = await show();
    page.tell({ kind: 'saved', outcome: saved });
    const thunderbird = await detail('Now in Thunderbird');
    await userEvent.click(thunderbird.getByRole('checkbox', { name: /^Open Thunderbird/ }));
    await waitFor(() => expect(app('Thunderbird').textContent).toContain('1 of 4 steps done'));
    expect(page.state().account.export.done).toEqual(['thunderbird/0']);
  });

  it('says where the files are, shows them there, and opens the app that was found', async () => {
    const page = await show();
    page.tell({ kind: 'saved', outcome: saved });
    expect(screen.getByText('in /home/jane')).toBeDefined();
    await userEvent.click(screen.getByRole('button', { name: 'Show in folder' }));
    await userEvent.click((await detail('Now in Thunderbird')).getByRole('button', { name: 'Open Thunderbird' }));
    expect(page.used).toEqual([['showSaved'], ['openProgram', 'thunderbird']]);
  });

  it('has the path of the file to copy, in the first row and beside its name', async () => {
    const page = await show();
    page.tell({ kind: 'saved', outcome: saved });
    await userEvent.click(screen.getByRole('button', { name: 'Copy the file’s path' }));
    await userEvent.click(
      (await detail('Now in Thunderbird')).getByRole('button', { name: `Copy the path of ${names[0]}` }),
    );
    expect(page.used).toEqual([
      ['copyValue', '/home/jane/jane@example.net.thunderbird.zip'],
      ['copyValue', '/home/jane/jane@example.net.thunderbird.zip'],
    ]);
  });

  it('lets the files be deleted by their id, but only after a question', async () => {
    const page = await show();
    page.tell({ kind: 'saved', outcome: saved });
    const fold = (await detail('Now in Thunderbird')).getByRole('button', { name: /^Delete the file afterwards/ });
    expect(fold.textContent).toContain('it holds no password');
    await userEvent.click(fold);
    const ask = async () => await userEvent.click(screen.getByRole('button', { name: 'Delete the file…' }));
    await ask();
    const question = within(screen.getByRole('alertdialog', { name: 'Delete this file for good?' }));
    expect(question.getByText(names[0] ?? '')).toBeDefined();
    expect(question.getByText('4 steps of the import are not ticked yet.')).toBeDefined();
    await userEvent.click(question.getByRole('button', { name: 'Keep the file' }));
    expect([screen.queryByRole('alertdialog'), page.used]).toEqual([null, []]);
    await ask();
    await userEvent.click(screen.getByRole('button', { name: 'Delete the file' }));
    expect(page.used).toEqual([['deleteSaved', 'first']]);
    page.tell({ kind: 'deleted', deletion: { of: 'first', files: [{ name: names[0] ?? '', became: 'deleted' }] } });
    expect(screen.getByText('1 file deleted.')).toBeDefined();
    expect(screen.getByText(`${names[0]}, deleted`)).toBeDefined();
    expect(screen.queryByRole('button', { name: /^Delete the file afterwards/ })).toBeNull();
    expect(screen.getByRole('checkbox', { name: /^Open Thunderbird/ })).toBeDefined();
  });

  it('does not offer to open an app that was not found', async () => {
    const page = await show(withApps(checked({ incoming: accepted, outgoing: accepted })));
    page.tell({ kind: 'saved', outcome: saved });
    expect((await detail('Now in Thunderbird')).queryByRole('button', { name: 'Open Thunderbird' })).toBeNull();
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

describe('the settings card', () => {
  it('says the same on the screen and on paper, and holds no password', async () => {
    const page = await show(acted(signedIn, { kind: 'show-program', program: 'card' }));
    const card = await detail('Settings card');
    const [screenText, paperText] = [...document.querySelectorAll('.settings-card')].map(
      ({ textContent }) => textContent,
    );
    expect(screenText).toBe(paperText);
    for (const text of ['jane@example.net', '993', 'SSL/TLS', '587', 'STARTTLS', 'Do not accept certificate warnings.'])
      expect(paperText).toContain(text);
    await userEvent.click(card.getByRole('button', { name: 'Print…' }));
    expect(page.used).toEqual([['printCard']]);
  });
});

describe('an account without an address', () => {
  const forAnyone = { login: null, saidLogins: [] };
  const domain = {
    ...{ address: null, name: null, input: { text: 'example.net', kind: 'domain' } as const },
    incoming: sampleCandidate(forAnyone),
    outgoing: workingPort(587, forAnyone),
    alternatives: [],
  };

  it('asks for the part before the @, and for nothing of main meanwhile', async () => {
    const page = showPage(ExportPage, withApps(atSettings(domain)));
    await userEvent.type(screen.getByLabelText('Mail address'), 'jane');
    expect(page.state().account.export.whose).toBe('jane');
    const values = within(screen.getByRole('region', { name: 'The values are ready' }));
    expect(values.getByRole('table').textContent).toContain('jane@example.net');
    expect(asked).toEqual([]);
    await userEvent.keyboard('{Enter}');
    await detail('Set up Thunderbird');
    expect(asked.at(-1)?.settings[0]?.address).toBe('jane@example.net');
  });

  it('has a card to print, with room for the address until one is typed', async () => {
    const page = showPage(ExportPage, withApps(atSettings(domain)));
    const paper = () => document.querySelector('.print-card')?.textContent;
    expect(paper()).toContain('Mail address@example.net');
    await userEvent.click(screen.getByRole('button', { name: 'Print the card' }));
    expect(page.used).toEqual([['printCard']]);
    await userEvent.type(screen.getByLabelText('Mail address'), 'jane');
    expect(paper()).toContain('jane@example.net');
    expect(paper()).not.toContain('Mail address');
  });

  it('has a domain in other letters as people write it', () => {
    const idn = { ...domain, input: { text: 'xn--bcher-kva.example', kind: 'domain' } } as const;
    showPage(ExportPage, withApps(atSettings(idn)));
    const everyone = 'For everyone at bücher.example (xn--bcher-kva.example)';
    expect(screen.getByRole('heading', { name: everyone })).toBeDefined();
    expect(screen.getByText('@bücher.example')).toBeDefined();
  });

  it('can be published for everyone, with lines for the zone that copy one by one', async () => {
    const page = showPage(ExportPage, withApps(atSettings(domain)));
    await userEvent.click(screen.getByRole('button', { name: 'Publish for the whole domain' }));
    const published = await detail('Lines for the zone of example.net');
    const name = 'Copy this line: _imaps._tcp SRV 0 1 993 mail.example.net.';
    await userEvent.click(published.getByRole('button', { name }));
    expect(page.used).toEqual([['copyValue', '_imaps._tcp SRV 0 1 993 mail.example.net.']]);
    expect(document.body.textContent).not.toContain('anyone@');
  });

  it('publishes the lines of each account for the domain of that account', async () => {
    const another = acted(signedIn, { kind: 'set-up-another' });
    const outgoing = workingPort(587, { host: 'smtp.other.example', ...forAnyone });
    const incoming = sampleCandidate(forAnyone);
    const report = sampleReport({ address: 'joe@other.example', incoming, outgoing, alternatives: [outgoing] });
    const second = told(searching('joe@other.example', another, otherId), otherId, finished(report));
    await show(acted(second, { kind: 'skip-to-export' }, { kind: 'show-program', program: 'publish' }));
    const published = await detail('Published settings');
    const zones = published.getAllByRole('region', { name: /^Lines for the zone of / });
    expect(
      zones.map((zone) => [zone.querySelector('h3')?.textContent, zone.textContent?.includes(' smtp.other.example.')]),
    ).toEqual([
      ['Lines for the zone of example.net', false],
      ['Lines for the zone of other.example', true],
    ]);
  });
});
