import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { doubtedSendingRun } from '../../fakes/doubted-run';
import { forged, spoiltReport } from '../../fakes/spoilt-reports';
import { askFor, expectTitle, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt } from '../look-at';
import {
  askedRuns,
  dropRecording,
  dropText,
  pathOfRecording,
  type Recording,
  searchAsRecorded,
  searchWithTwoAnswers,
} from '../recorded-run';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';
import { useRuntimeAnyway } from '../use-runtime-anyway';

const open = sharedWindow();

async function searchRecorded(recording: Recording, text = `you@${recording}.example`): Promise<void> {
  await searchAsRecorded(open.app, recording);
  await search(open.page, text);
}

test('a source that wants the whole address gets it only after a press', async () => {
  const { app, page } = open;
  await searchRecorded('consent');
  await expectTitle(page, 'One server wants your whole address first');
  await expect(page.locator('.lane').first()).toContainText('Needs your address');
  const question = page.locator('.way-why');
  await expect(question).toContainText('Only servers of consent.example would learn you@consent.example');
  await expect(page.locator('.verdict')).toHaveCount(0);
  await expect(page.locator('.way-told')).toContainText('Nobody learned your address.');
  await lookAt(open, 'discovery', 'consent');
  await pressFilled(page, 'Tell it my address');
  await expect.poll(() => askedRuns(app)).toMatchObject([{ allowAddress: false }, { allowAddress: true }]);
  await expect(page.getByRole('button', { name: 'Tell it my address' })).toHaveCount(0);
});

test('an expired certificate of sending alone leaves receiving to go on with', async () => {
  const { app, page } = open;
  await searchAsRecorded(app, 'sending-refused', doubtedSendingRun);
  await search(page, 'you@sending-refused.example');
  await press(page.getByRole('link', { name: /Settings/ }));
  await expectTitle(page, 'Receiving works. Sending has an expired certificate.');
  await expect(page.getByRole('group', { name: 'Receiving' })).toContainText('Works');
  await expect(page.getByRole('group', { name: 'Sending' })).toContainText('Not verified');
  await expect(page.getByRole('button', { name: 'Continue with receiving only' })).toBeVisible();
  await lookAt(open, 'settings', 'certificate-of-one');

  await press(page.getByRole('button', { name: 'Continue with receiving only' }));
  await expect(page).toHaveTitle(/Export/);
});

test('a sentence that is not ours in a dropped report is quoted wherever it is shown', async () => {
  const { page } = open;
  const recorded = await readFile(pathOfRecording('sending-refused'), 'utf8');
  await dropText(
    page,
    spoiltReport(recorded, () => ({ id: 'made-up', values: {}, text: forged })),
  );
  const quoted = `The file says: “${forged}”`;
  await expect(page.getByRole('heading', { level: 2, name: quoted })).toBeVisible();
  await lookAt(open, 'sign-in', 'file-words');

  await press(page.getByRole('link', { name: /Settings/ }));
  await expect(shownText(page, quoted).first()).toBeVisible();
  const holding = page.locator('.column :not(:has(*))', { hasText: forged });
  for (const element of await holding.all()) await expect(element).toHaveClass('file-words');
  await lookAt(open, 'settings', 'file-words');
});

test('without a network the search waits for one, and names no other cause', async () => {
  const { app, page } = open;
  await searchRecorded('offline', 'jane@example.org');
  await expectTitle(page, 'This computer seems to be offline');
  await expect(page.locator('.lane').first()).toContainText('No network, stopped at this computer');
  await expect(page.locator('.page-head')).toContainText('searches again by itself as soon as there is a connection');
  await expect(page.locator('.column')).not.toContainText(/password|by hand|Does not work/i);
  await expect(page.getByRole('link', { name: /Discovery/ })).toHaveCount(0);
  await expect(page.locator('.step[data-state="current"]')).toContainText('Paused: offline');
  await expect(page.getByRole('button', { name: 'Try the demo' })).toBeVisible();
  await lookAt(open, 'discovery', 'offline');
  await page.evaluate(() => window.dispatchEvent(new Event('online')));
  await expect.poll(async () => (await askedRuns(app)).length).toBe(2);
});

test('a source that names a dead server is one quiet line, and can still be followed', async () => {
  const { app, page } = open;
  const receiving = page.locator('.server[data-direction="incoming"]');
  await searchRecorded('conflict');
  await expectTitle(page, 'Receiving and sending both work');
  await lookAt(open, 'discovery', 'conflict');
  await pressFilled(page, 'Use these settings');
  const line = receiving.locator('.quiet-line');
  await expect(line).toContainText('The provider’s file names old.conflict.example here, which refused.');
  await expect(page.locator('.verdict')).toHaveCount(0);
  await lookAt(open, 'settings', 'conflict-quiet');

  await press(line.getByRole('button', { name: 'Choose it anyway' }));
  await expect(receiving.locator('.server-head')).toContainText('Not confirmed');
  await lookAt(open, 'settings', 'conflict-chosen');
  await press(receiving.getByRole('button', { name: 'Test receiving' }));
  await expect
    .poll(() => askedRuns(app))
    .toMatchObject([{}, { kind: 'test-server', server: { host: 'old.conflict.example' } }]);
  await lookAt(open, 'settings', 'testing');
});

test('two servers that both work are a choice, without a filled button in the card', async () => {
  const { app, page } = open;
  await searchWithTwoAnswers(app);
  await askFor(page, 'you@conflict.example');
  await expectTitle(page, 'Receiving and sending both work');
  await pressFilled(page, 'Use these settings');
  const claims = page.getByRole('radiogroup', { name: 'Which server to use for receiving' });
  await expect(claims.getByRole('radio').first()).toBeChecked();
  await expect(page.locator('.verdict .button.primary')).toHaveCount(0);
  await lookAt(open, 'settings', 'conflict');
  await tabTo(claims.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await expect(page.locator('.server[data-direction="incoming"] .value-rows')).toContainText('old.conflict.example');
  await press(page.getByRole('button', { name: 'Use this choice' }).first());
  await expect(claims).toHaveCount(0);
});

test('servers of another organisation that only DNS names get no password before the person has agreed', async () => {
  const { app, page } = open;
  const password = page.locator('input[type="password"]');
  await searchRecorded('named-in-dns');
  await pressFilled(page, 'Use these settings');
  await expectTitle(page, 'These settings work');
  await pressFilled(page, 'Sign in');
  await expectTitle(page, 'Both servers need your agreement first');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  const question = page.getByRole('region', {
    name: 'May imap.hoster.example and smtp.hoster.example get your password?',
  });
  await expect(question).toContainText('do not belong to named-in-dns.example');
  await expect(page.getByRole('button', { name: 'Sign in' })).toHaveAttribute('aria-disabled', 'true');
  await lookAt(open, 'sign-in', 'servers-question');
  await page.keyboard.press('Control+Enter');
  await expect(password).toHaveCount(0);

  const agree = question.getByRole('button', { name: 'They may get my password' });
  await press(agree);
  await useRuntimeAnyway(page);
  await expectTitle(page, 'Sign in to check the account');
  await expect(password).toBeFocused();
  await lookAt(open, 'sign-in', 'servers-agreed');
  await expect(page.getByRole('status')).toContainText('Sign in to check the account');
  await press(page.getByRole('button', { name: 'Withdraw' }));
  await expectTitle(page, 'Both servers need your agreement first');
  await expect(page.getByRole('status')).toContainText('May imap.hoster.example and smtp.hoster.example');

  await press(question.getByRole('button', { name: 'Type other servers instead' }));
  await expect(page).toHaveTitle(/Settings/);
  const host = page.locator('.server[data-direction="incoming"]').getByLabel('Server');
  await expect(host).toBeFocused();
  await expect(host).toHaveValue('');
  await expectTitle(page, 'Enter the settings by hand');
  await lookAt(open, 'settings', 'type-instead');
  for (const direction of ['receiving', 'sending'])
    await press(page.getByRole('button', { name: `Undo changes to ${direction}` }));

  await pressFilled(page, 'Sign in');
  await press(agree);
  await page.keyboard.type('trout');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Signing in to both servers');
  const agreedServers = [
    { protocol: 'imap', host: 'imap.hoster.example', port: 993, security: 'tls' },
    { protocol: 'smtp', host: 'smtp.hoster.example', port: 587, security: 'starttls' },
  ];
  await expect.poll(() => askedRuns(app)).toMatchObject([{}, { kind: 'sign-in', agreedServers }]);
});

test('a certificate for another name is the provider’s matter, and both names are shown', async () => {
  const { page } = open;
  await searchRecorded('name-mismatch');
  await expectTitle(page, 'Settings were found, but could not be confirmed from here');
  await expect(page.locator('.lane', { hasText: 'stopped at encryption' }).first()).toHaveAttribute(
    'data-tone',
    'warn',
  );
  await lookAt(open, 'discovery', 'name-mismatch');
  await press(page.getByRole('link', { name: /Settings/ }));
  const card = page.locator('.verdict').first();
  await expect(card).toContainText('was issued for a different name');
  await expect(card).toContainText('mx7.name-mismatch.example');
  await expect(card.locator('[data-at="here"]')).toHaveText('The provider: the problem is here');
  await lookAt(open, 'settings', 'name-mismatch');
});

test('a provider that signs in only by the browser never gets a password', async () => {
  const { page } = open;
  await searchRecorded('browser-sign-in');
  await expect(page.getByRole('heading', { name: /mail apps sign in through the browser/ })).toBeVisible();
  await lookAt(open, 'discovery', 'browser-sign-in');
  await pressFilled(page, 'Use these settings');
  await lookAt(open, 'settings', 'browser-sign-in');
  await press(page.getByRole('link', { name: /Sign-in/ }));
  await expectTitle(page, 'Your mail app will ask you to sign in');
  await expect(page.locator('input[type="password"]')).toHaveCount(0);
  await lookAt(open, 'sign-in', 'browser-sign-in');
  await pressFilled(page, 'Choose mail apps');
  await expectTitle(page, 'Set up your mail apps');
});

for (const recording of ['exchange-only', 'no-imap'] as const) {
  test(`what is possible at a provider is said where it offers no IMAP: ${recording}`, async () => {
    const { page } = open;
    await searchRecorded(recording);
    const title = recording === 'no-imap' ? /does not work with mail apps$/ : /works only with Exchange$/;
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
    await expect(page.locator('.verdict')).toHaveCount(0);
    await lookAt(open, 'discovery', recording);
    await pressFilled(page, recording === 'exchange-only' ? 'Done' : 'Use another address');
    await expect(page.getByLabel('Mail address')).toBeFocused();
  });
}

test('a dropped report shows the screen that it was saved from, read-only', async () => {
  const { page } = open;
  await dropRecording(page, 'sending-refused');
  await expectTitle(page, 'Receiving works. Sending was refused.');
  await expect(page.getByRole('link', { name: /Discovery/ })).toContainText('From a saved report');
  await expect(page.locator('.notice')).toContainText('This report was opened from a file.');
  const card = page.locator('.verdict');
  await expect(card.locator('[data-at="here"]')).toHaveText('The provider: the problem is here');
  await expect(card.getByRole('button', { name: 'Copy a message for the provider' })).toBeVisible();
  await expect(card).not.toContainText(/did not accept this password/);
  await press(card.getByRole('button', { name: /^The conversation/ }));
  await expect(card.locator('.transcript')).toContainText('AUTH PLAIN «secret»');
  await expect(card.locator('.transcript')).toContainText('SmtpClientAuthentication is disabled');
  await lookAt(open, 'sign-in', 'sending-refused');

  await page.keyboard.press('Alt+ArrowLeft');
  await expect(page).toHaveTitle(/Settings/);
  await expect(page.getByRole('button', { name: 'Edit sending' })).toBeHidden();
  await lookAt(open, 'settings', 'report');
  await press(page.getByRole('button', { name: 'Close the report' }));
  await expectTitle(page, 'Get your mail working');
});

test('a report is opened from its file by keyboard', async () => {
  const { app, page } = open;
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [path] });
  }, pathOfRecording('conflict'));
  await press(page.getByRole('button', { name: 'Open a file…' }));
  await expectTitle(page, 'Receiving and sending both work');
  await expect(page.locator('.notice')).toContainText('This report was opened from a file.');
});
