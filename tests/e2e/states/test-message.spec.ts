import { expect, test } from '@playwright/test';
import { expectTitle, fill, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt } from '../look-at';
import { dropRecording } from '../recorded-run';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

const open = sharedWindow('--demo');

const trip = () => open.page.getByRole('region', { name: 'Test message' });
const moments = () => trip().getByRole('listitem');
const send = () => open.page.getByRole('button', { name: 'Send a test message' });

/** Signs in to the account of a situation, which leads to Export. */
async function signInAt(id: string): Promise<void> {
  const { page } = open;
  await search(page, `you@${id}.example`);
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  await fill(page.getByLabel('Password', { exact: true }), 'demo');
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Set up your mail apps');
}

/** Opens the way of the message. */
async function openWay(): Promise<void> {
  await press(open.page.getByRole('button', { name: /^The way of the message/ }));
}

test('a test message is sent only after a press, and its round trip fills the row', async () => {
  test.slow();
  const { page } = open;
  await signInAt('all-well');
  await expect(trip()).toHaveCount(0);
  await tabTo(page.getByRole('checkbox', { name: 'Delete the test message afterwards' }));
  await page.keyboard.press('Space');
  await lookAt(open, 'export', 'test-offered');

  await press(send());
  await expect(moments()).toHaveText(['0 s sent', /^\d.* accepted by the server$/, /^\d.* in your inbox$/]);
  await expect(page.getByRole('status')).toContainText('in the inbox after');
  await lookAt(open, 'export', 'test-arrived');

  await openWay();
  const hops = page.getByRole('table', { name: 'Servers' });
  await expect(hops.getByRole('row')).toHaveCount(4);
  await expect(page.getByRole('table', { name: 'Who it is from' })).toContainText('DMARC');
  await expect(shownText(page, 'The message was deleted from the mailbox.')).toBeVisible();
  await lookAt(open, 'export', 'test-way');
});

test('a test message under way can be cancelled, and sent again', async () => {
  const { page } = open;
  await signInAt('message-lost');
  await press(send());
  const waiting = [/sent$/, /^\d.* accepted by the server$/, /not there yet$/];
  await expect(moments()).toHaveText(waiting);
  await press(trip().getByRole('button', { name: 'Cancel' }));
  await expect(moments().last()).toHaveText('test ended');
  await expect(page.locator('.verdict')).toHaveCount(0);
  await lookAt(open, 'export', 'test-cancelled');

  await press(trip().getByRole('button', { name: 'Send it again' }));
  await expect(moments()).toHaveText(waiting);
  await lookAt(open, 'export', 'test-waiting');
});

test('a test message needs another sign-in once the page was left, and the offer says so', async () => {
  const { page } = open;
  await signInAt('all-well');
  await press(page.getByRole('button', { name: 'Back', exact: true }));
  await pressFilled(page, 'Choose mail apps');
  await expect(shownText(page, 'so you sign in again first')).toBeVisible();
  await lookAt(open, 'export', 'test-after-leaving');

  await press(send());
  await expect(page.getByLabel('Password', { exact: true })).toBeVisible();
});

test('greylisting is told apart from a refusal', async () => {
  const { page } = open;
  await signInAt('greylisted');
  await press(send());
  await expect(moments().nth(1)).toHaveText('not accepted yet');
  await expect(page.locator('.verdict')).toContainText('Greylisting in action');
  await expect(page.locator('.verdict').getByRole('button').first()).toHaveText('Send it again');
  await lookAt(open, 'export', 'test-greylisted');
});

test('a message in the spam folder is amber, and says a likely reason', async () => {
  const { page } = open;
  await signInAt('spam-folder');
  await press(send());
  await expect(moments().last()).toHaveText(/in the spam folder$/);
  await expect(page.locator('.verdict')).toContainText('nothing proves that it is from spam-folder.example');
  await openWay();
  await lookAt(open, 'export', 'test-in-spam');
});

test('an opened report shows its test message again, which was not seen', async () => {
  const { page } = open;
  await dropRecording(page, 'test-message-lost');
  await expect(moments()).toHaveText(['0 s sent', /^\d.* accepted by the server$/, 'not seen after 5 s']);
  await expect(page.locator('.verdict')).toContainText('did not reach the mailbox');
  await expect(page.getByRole('button', { name: 'Copy a message for the provider' })).toBeVisible();
  await expect(page.getByRole('button', { name: /Send/ })).toHaveCount(0);
  await lookAt(open, 'export', 'test-not-seen');
});

test('what is copied for support has the test message', async () => {
  const { page, app } = open;
  await signInAt('all-well');
  await press(send());
  await expect(moments().last()).toHaveText(/^\d.* in your inbox$/);
  await press(page.getByRole('button', { name: 'Copy for support' }));
  const copied = () => app.evaluate(({ clipboard }) => clipboard.readText());
  await expect.poll(copied).toContain('Test message to yourself');
  expect(await copied()).toMatch(/in the inbox after/);
});
