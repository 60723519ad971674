import { act, cleanup, render, screen, waitFor, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed, ok } from '../../electron/contract/result';
import { verdictOfMistake } from '../../electron/core/diagnosis/verdict-of-mistake';
import { message } from '../../electron/core/message';
import { type FakeBridge, installFakeBridge, noUpdates } from './fake-bridge';
// @vitest-environment happy-dom
import './patience';

// The window reads its bridge once, when it is loaded.
const bridge: FakeBridge = installFakeBridge();
const { Wizard } = await import('../../renderer/wizard');
const { loadLaterParts } = await import('../../renderer/hooks/use-later-parts');
await loadLaterParts();

const { about } = bridge;
const facts = { host: 'mailwright.example', isWeekly: false, lastLook: null };
const published = { ...noUpdates, facts };

beforeEach(() => {
  bridge.asked.length = 0;
  bridge.updates = published;
  bridge.about = { ...about, providerList: { ...about.providerList, canRenew: true } };
});
afterEach(cleanup);

/** Plays a test with other answers of main. */
async function instead(answers: Partial<FakeBridge>, play: () => Promise<void>): Promise<void> {
  const before = { ...bridge };
  Object.assign(bridge, answers);
  try {
    await play();
  } finally {
    Object.assign(bridge, before);
  }
}

async function openWizard(): Promise<void> {
  render(<Wizard />);
  await waitFor(() => expect(bridge.asked.map(({ method }) => method)).toContain('takeStartFile'));
}

async function openAbout(): Promise<HTMLElement> {
  await openWizard();
  act(() => bridge.chooseInMenu('about'));
  const sheet = await screen.findByRole('dialog');
  await within(sheet).findByText(/^Edition 1/);
  return sheet;
}

async function press(name: string): Promise<void> {
  await userEvent.click(screen.getByRole('button', { name }));
}

function askedOf(method: string): readonly unknown[] {
  return bridge.asked.filter((each) => each.method === method).map(({ request }) => request);
}

describe('About', () => {
  it('says which list of providers is in use, and offers nothing more where the build names no publisher', async () => {
    bridge.updates = noUpdates;
    bridge.about = about;
    const sheet = await openAbout();
    expect(sheet.textContent).toContain('Edition 1, part of this version, checked until October 12, 2026');
    expect(screen.queryByText('New versions')).toBeNull();
    expect(screen.queryByRole('button', { name: 'Renew from a file…' })).toBeNull();
  });

  it('names who learns what before anything is asked, and keeps whether to look each week', async () => {
    const sheet = await openAbout();
    expect(sheet.textContent).toContain(
      'If Mailwright looks, mailwright.example learns your IP address and the version of Mailwright',
    );
    await userEvent.click(screen.getByRole('switch'));
    await userEvent.click(screen.getByRole('switch'));
    expect(askedOf('chooseWeeklyLook')).toEqual([{ isAgreed: true }, { isAgreed: false }]);
  });

  it('says when the last look was', async () => {
    bridge.updates = { ...published, facts: { ...facts, isWeekly: true, lastLook: '2026-11-22T10:00:00Z' } };
    const sheet = await openAbout();
    expect(sheet.textContent).toContain('Last looked on November 22, 2026.');
    expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(true);
  });

  it('says that nothing is newer', async () => {
    await openAbout();
    await press('Look now');
    expect(await screen.findByText('This is the newest version.')).toBeTruthy();
  });

  it('opens the page about a newer version, by main', async () => {
    bridge.updates = {
      ...published,
      look: { kind: 'answered', version: '9.0.0', pageHost: 'news.example', edition: null },
    };
    await openAbout();
    await press('Look now');
    await screen.findByText('Mailwright 9.0.0 is available.');
    await press('Open news.example');
    expect(askedOf('openUpdatePage')).toEqual([null]);
  });

  it('has the address of that page where no browser can be opened', async () => {
    const look = { kind: 'answered', version: '9.0.0', pageHost: 'news.example', edition: null } as const;
    bridge.updates = { ...published, look };
    const problem = message('window.page-not-opened', { url: 'https://news.example/9' });
    await instead({ openUpdatePage: async () => ok(failed(problem)) }, async () => {
      await openAbout();
      await press('Look now');
      await press('Open news.example');
      expect((await screen.findByRole('alert')).textContent).toContain('https://news.example/9');
    });
  });

  it('is not looked for each week where main could not keep the answer', async () => {
    await instead({ chooseWeeklyLook: async () => failed(verdictOfMistake(new Error('No space'))) }, async () => {
      await openAbout();
      await userEvent.click(screen.getByRole('switch'));
      await waitFor(() => expect(screen.getByRole<HTMLInputElement>('switch').checked).toBe(false));
    });
  });

  it('says why a look has found out nothing', async () => {
    const reason = message('updates.expired', { host: 'mailwright.example' });
    bridge.updates = { ...published, look: { kind: 'not-answered', reason } };
    const sheet = await openAbout();
    await press('Look now');
    await screen.findByText('Mailwright could not find out whether there is a newer version.');
    expect(sheet.textContent).toContain('The answer of mailwright.example is no longer valid.');
  });

  it('renews the list that a look has found, by a button', async () => {
    bridge.updates = {
      ...published,
      look: { kind: 'answered', version: null, pageHost: 'news.example', edition: 7 },
      renewal: ok({ edition: 7, checked: '2026-11-20', isRenewed: true, canRenew: true }),
    };
    const sheet = await openAbout();
    await press('Look now');
    await screen.findByText('Edition 7 of the list of providers is available.');
    expect(askedOf('renewProviderList')).toEqual([]);
    await press('Renew the list');
    await screen.findByText('The list of providers is now edition 7.');
    expect(askedOf('renewProviderList')).toEqual([{ from: 'publisher' }]);
    expect(sheet.textContent).toContain('Edition 7, renewed, checked until November 20, 2026');
    expect(document.activeElement?.textContent).toContain('The list of providers is now edition 7.');
  });

  it('says why a list from a file is refused, and nothing where no file was chosen', async () => {
    const sheet = await openAbout();
    await press('Renew from a file…');
    expect(askedOf('renewProviderList')).toEqual([{ from: 'file' }]);
    bridge.updates = { ...published, renewal: failed(message('updates.list.older', { edition: 6, own: 7 })) };
    await press('Renew from a file…');
    await screen.findByText('This list is edition 6. Mailwright has edition 7, which is newer, and keeps it.');
    expect(sheet.textContent).toContain('Edition 1, part of this version');
  });
});

describe('the first page', () => {
  it.each([
    ['Look weekly', true],
    ['Do not look', false],
  ])('asks about weekly looks, and takes “%s” for an answer', async (button, isAgreed) => {
    bridge.updates = { ...published, question: 'mailwright.example' };
    await openWizard();
    await screen.findByText(/^Look once a week for a new version and a newer list of providers\?/);
    await press(button);
    expect(askedOf('chooseWeeklyLook')).toEqual([{ isAgreed }]);
    expect(screen.queryByText(/^Look once a week/)).toBeNull();
    expect(document.activeElement).toBe(screen.getByLabelText('Mail address'));
  });

  it('tells what a weekly look has found, until that is dismissed', async () => {
    bridge.updates = { ...published, news: { version: '9.0.0', pageHost: 'news.example', renewedEdition: 7 } };
    await openWizard();
    await screen.findByText('Mailwright 9.0.0 is available. The list of providers is now edition 7.');
    await press('Open news.example');
    expect(askedOf('openUpdatePage')).toEqual([null]);
    await press('Close');
    expect(screen.queryByText(/9\.0\.0/)).toBeNull();
  });

  it('shows nothing where there is nothing to tell', async () => {
    bridge.updates = noUpdates;
    await openWizard();
    await waitFor(() => expect(bridge.asked.length).toBeGreaterThan(0));
    expect(document.querySelector('.notice')).toBeNull();
  });
});

it('says in Help who is asked for new versions, where somebody is', async () => {
  await openWizard();
  act(() => bridge.chooseInMenu('help'));
  await screen.findByText(/Only if you ask or agree, mailwright\.example is asked for new versions\./);
});
