import { expect, type Page, test } from '@playwright/test';
import type { LoginOutcome, ProviderFacts } from '../../../electron/contract/report';
import { areAllShown } from '../all-states';
import { expectTitle, fill, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt } from '../look-at';
import { resize } from '../open-window';
import { acceptedLogin, refusedFor, signInAsRecorded } from '../recorded-sign-in';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';
import { useRuntimeAnyway } from '../use-runtime-anyway';

const open = sharedWindow();

const password = () => open.page.getByLabel('Password', { exact: true });
const card = () => open.page.locator('.verdict');

const wrong = refusedFor('wrong-password', 'incoming', 'NO [AUTHENTICATIONFAILED] Authentication failed.');

const toPassword = (page: Page) => useRuntimeAnyway(page);

async function toForm(page: Page): Promise<void> {
  await search(page, 'you@sending-refused.example');
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  await toPassword(page);
}

async function handIn(page: Page, typed = 'hunter-2026'): Promise<void> {
  await page.keyboard.press('Control+a');
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
}

/** Where pair and fields are, from the top of the window in CSS pixels. */
async function places(page: Page): Promise<Readonly<Record<'pair' | 'login' | 'password', number>>> {
  const top = async (selector: string) => Math.round((await page.locator(selector).boundingBox())?.y ?? -1);
  return {
    pair: await top('.pair'),
    login: await top('input[name="login"]'),
    password: await top('input[name="password"]'),
  };
}

test('the form never moves while the servers are asked and after a refusal', async () => {
  const { app, page } = open;
  const end = await signInAsRecorded(app, [{ incoming: wrong, outgoing: null }]);
  await toForm(page);
  await expectTitle(page, 'Sign in to check the account');
  await expect(password()).toBeFocused();
  await expect(page.getByRole('group', { name: 'Receiving' })).toContainText('Not signed in');
  await lookAt(open, 'sign-in', 'form');
  const before = await places(page);
  expect(before.pair).toBeGreaterThanOrEqual(110);
  expect(before).toMatchObject({ login: 238, password: 318 });

  await handIn(page);
  await expectTitle(page, 'Signing in to both servers');
  await expect(password()).toHaveAttribute('readonly', '');
  await expect(page.getByRole('contentinfo').getByRole('button', { name: 'Back' })).toHaveCount(0);
  await expect(page.getByRole('group', { name: 'Receiving' })).toContainText(/Signing in|Connecting/);
  await expect(shownText(page, /s so far$/).first()).toBeVisible();
  expect(await places(page)).toEqual(before);
  await lookAt(open, 'sign-in', 'waiting');

  await end();
  await expectTitle(page, 'The server did not accept this login');
  await expect(password()).toBeFocused();
  await expect(password()).toHaveValue('hunter-2026');
  await expect(password()).toHaveAttribute('aria-invalid', 'true');
  expect(await page.evaluate(() => getSelection()?.toString() ?? '')).not.toContain('hunter');
  expect(await password().evaluate((field: HTMLInputElement) => [field.selectionStart, field.selectionEnd])).toEqual([
    0, 11,
  ]);
  await expect(page.getByRole('group', { name: 'Receiving' })).toContainText('Refused');
  await expect(page.getByRole('group', { name: 'Sending' })).toContainText('Not tried');
  await expect(page.locator('.column')).toContainText('NO [AUTHENTICATIONFAILED]');
  await expect(page.locator('button[data-filled]')).toContainText('Sign in again');
  expect(await places(page)).toEqual(before);
  await lookAt(open, 'sign-in', 'wrong');
});

test('a wait is cancelled by the button in the place of Back, and the typed password stays', async () => {
  const { app, page } = open;
  await signInAsRecorded(app, [{ incoming: wrong, outgoing: null }]);
  await toForm(page);
  await handIn(page);
  const foot = page.getByRole('contentinfo');
  await tabTo(foot.getByRole('button', { name: 'Cancel' }));
  await expect(foot.getByRole('button').first()).toHaveText('Cancel');
  await expect(password()).toHaveValue('hunter-2026');
});

test('the main action is visible in the smallest window', async () => {
  const { app, page } = open;
  const end = await signInAsRecorded(app, [{ incoming: wrong, outgoing: null }]);
  await toForm(page);
  await handIn(page);
  await end();
  await expectTitle(page, 'The server did not accept this login');
  await resize(open, 480, 560);
  await expect(page.getByRole('button', { name: 'Sign in again' })).toBeInViewport();
  await resize(open, 1100, 760);
});

const google: ProviderFacts = {
  id: 'gmail',
  name: 'Gmail',
  password: 'app-password',
  status: 'needs-preparation',
  noAppPassword: ['two-step-off', 'keys-only', 'administrator', 'advanced-protection'],
  before: [
    {
      message: { id: 'provider.before.turn-on-two-step', values: { operator: 'Google' } },
      help: 'gmail.enable-two-step',
      helpHost: 'support.google.com',
    },
    {
      message: { id: 'provider.before.make-app-password', values: { operator: 'Google' } },
      help: 'gmail.make-app-password',
      helpHost: 'support.google.com',
    },
    { message: { id: 'provider.before.app-password-may-be-off', values: {} }, help: null, isFact: true },
  ],
};

test('an app password is asked for beside the steps to make one, and its blanks are offered to be removed', async () => {
  const { app, page } = open;
  const words = 'NO [ALERT] Application-specific password required (Failure)';
  const incoming = refusedFor('app-password-required', 'incoming', words, google);
  const end = await signInAsRecorded(app, [{ incoming, outgoing: null }], { provider: google });
  await search(page, 'you@sending-refused.example');
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  const field = page.getByLabel('App password', { exact: true });
  const anyway = page.getByRole('button', { name: 'Use it anyway' });
  await expect(anyway.or(field)).toBeVisible();
  if (await anyway.isVisible()) await press(anyway);
  await expect(field).toBeFocused();
  const before = await places(page);
  await handIn(page, 'abcd efgh ijkl mnop');
  await end();
  await expectTitle(page, 'Gmail wants an app password here');
  expect(await places(page)).toEqual(before);
  await expect(page.getByRole('button', { name: /^Open support\.google\.com/ })).toHaveCount(1);
  await expect(shownText(page, /contains blanks/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Good to know' })).toBeVisible();
  await expect(shownText(page, /your administrator may have turned app passwords off/)).toBeVisible();
  await press(page.getByRole('button', { name: 'Cannot make an app password?' }));
  await expect(shownText(page, /Advanced Protection is on:/)).toBeVisible();
  await lookAt(open, 'sign-in', 'app-password');
  await press(page.getByRole('button', { name: 'Remove the blanks' }));
  await expect(field).toHaveValue('abcdefghijklmnop');
  await expect(field).toBeFocused();
});

test('what the provider has announced for its servers is said where the sign-in is left to the mail app', async () => {
  const { app, page } = open;
  const provider: ProviderFacts = {
    id: 'microsoft-365',
    name: 'Microsoft 365',
    password: 'oauth-only',
    browserSignIn: 'login.microsoftonline.com',
    status: 'needs-preparation',
    before: [],
    events: [{ on: '2999-12-31', what: 'password-off-by-default', concerns: ['smtp'] }],
  };
  await signInAsRecorded(app, [], { provider });
  await search(page, 'you@sending-refused.example');
  await pressFilled(page, 'Use these settings');
  await press(page.getByRole('link', { name: /Sign-in/ }));
  await expect(shownText(page, /^From December 31, 2999, Microsoft 365 accepts no password for sending/)).toBeVisible();
  await lookAt(open, 'sign-in', 'announced');
});

test('a mailbox without a folder for sent messages is told in the first row of the page after the sign-in', async () => {
  const { app, page } = open;
  const incoming = { ...acceptedLogin, mailbox: { prefix: '', delimiter: '/', folders: [] } };
  const end = await signInAsRecorded(app, [{ incoming, outgoing: acceptedLogin }]);
  await toForm(page);
  await handIn(page);
  await end();
  await expect(page).toHaveTitle(/Export/);
  await expect(page.locator('.export-result')).toContainText(
    'Mailwright sees no folder for sent messages in this mailbox.',
  );
  await lookAt(open, 'export', 'no-sent-folder');
});

test('where sending alone is refused the form goes, and sending is tried again without typing', async () => {
  const { app, page } = open;
  const words = '535 5.7.8 Error: authentication failed: This user does not have access rights to this service';
  const outgoing = refusedFor('blocked-by-admin', 'outgoing', words);
  const end = await signInAsRecorded(app, [
    { incoming: acceptedLogin, outgoing },
    { incoming: null, outgoing: acceptedLogin },
  ]);
  await toForm(page);
  await handIn(page);
  await end();
  await expectTitle(page, 'Receiving works. Sending was refused.');
  await expect(shownText(page, 'Your password is right: the same one was accepted for receiving.')).toBeVisible();
  await expect(page.locator('input')).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(card().getByRole('heading', { level: 2 })).toHaveText(
    'The provider does not let this account send from mail apps.',
  );
  await expect(card().locator('.actions').getByRole('button')).toHaveText([
    'Try sending again',
    'Continue with receiving only',
  ]);
  await expect(page.locator('button[data-filled]')).toContainText('Copy a message for the provider');
  await lookAt(open, 'sign-in', 'sending-refused-live');
  await press(card().getByRole('button', { name: 'Try sending again' }));
  await expectTitle(page, 'Signing in for sending');
  await end();
  await expect(page).toHaveTitle(/Export/);
});

test('where receiving alone is refused, sending can be used alone', async () => {
  const { app, page } = open;
  const incoming = refusedFor('access-off-in-account', 'incoming', 'NO IMAP access is disabled for this account.');
  const end = await signInAsRecorded(app, [{ incoming, outgoing: acceptedLogin }]);
  await toForm(page);
  await handIn(page);
  await end();
  await expectTitle(page, 'Sending works. Receiving was refused.');
  await expect(card()).toContainText('Receiving in mail apps is switched off');
  await expect(card().locator('[data-at="turn"]')).toHaveText('Your turn');
  await expect(card()).toContainText('Whose turn it is');
  await lookAt(open, 'sign-in', 'sending-only');
  await press(card().getByRole('button', { name: 'Continue with sending only' }));
  await expect(page).toHaveTitle(/Export/);
});

const parties: readonly (readonly [name: string, outcome: LoginOutcome, said: RegExp])[] = [
  ['this-computer', refusedFor('interception-by-antivirus', 'incoming', ''), /Where the problem is/],
  ['you', refusedFor('account-locked', 'incoming', 'NO Account locked'), /Whose turn it is/],
  ['this-network', refusedFor('interception-by-network', 'incoming', ''), /Where the problem is/],
  ['unknown', refusedFor('connection-dropped', 'incoming', '* BYE'), /does not tell where the problem is/],
  ['mailwright', refusedFor('protocol-violation', 'incoming', '* HELLO'), /in Mailwright itself/],
];

for (const [party, incoming, said] of parties.slice(0, areAllShown ? undefined : 2)) {
  test(`a verdict card says who has to act: ${party}`, async () => {
    const { app, page } = open;
    const end = await signInAsRecorded(app, [{ incoming, outgoing: null }]);
    await toForm(page);
    await fill(password(), 'hunter-2026');
    await page.keyboard.press('Enter');
    await end();
    await expect(card()).toContainText(said);
    await expect(password()).toHaveValue('hunter-2026');
    await expect(page.locator('button[data-filled]')).toContainText('Sign in again');
    await lookAt(open, 'sign-in', `verdict-${party}`);
  });
}
