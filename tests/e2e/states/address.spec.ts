import { expect, test } from '@playwright/test';
import { expectTitle, fill, press } from '../keyboard';
import { lookAt } from '../look-at';
import { dropText } from '../recorded-run';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

const open = sharedWindow();

const field = () => open.page.getByLabel('Mail address');

test('the first page waits for an address, says what happens with it, and asks for one where none was typed', async () => {
  const { page } = open;
  await expectTitle(page, 'Set up a mail account');
  await expect(field()).toBeFocused();
  await expect(shownText(page, 'Nothing is looked up while you type.')).toBeVisible();
  await lookAt(open, 'address', 'empty');

  await page.keyboard.press('Enter');
  await expect(field()).toHaveAttribute('aria-invalid', 'true');
  await expect(field()).toBeFocused();
  await fill(field(), 'jane@@example.net');
  await page.keyboard.press('Enter');
  await expect(shownText(page, 'There is more than one @.')).toBeVisible();
  await lookAt(open, 'address', 'unreadable');
  await fill(field(), 'jane@example.net');
  await expect(field()).not.toHaveAttribute('aria-invalid', 'true');
});

test('a likely typing mistake is offered, and nothing changes until it is taken', async () => {
  const { page } = open;
  await fill(field(), 'jane.doe@gmial.com');
  await expect(shownText(page, 'Did you mean gmail.com?')).toBeVisible();
  await expect(field()).toHaveValue('jane.doe@gmial.com');
  await lookAt(open, 'address', 'typo');

  await press(page.getByRole('button', { name: 'Keep gmial.com' }));
  await expect(page.locator('.suggest')).toBeHidden();
  await expect(field()).toHaveValue('jane.doe@gmial.com');

  await fill(field(), 'jane.doe@gamil.com');
  await press(page.getByRole('button', { name: 'Use gmail.com' }));
  await expect(field()).toHaveValue('jane.doe@gmail.com');
});

const recognised = [
  { state: 'app-password', text: 'jane.doe@gmail.com', card: /./ },
  { state: 'browser-sign-in', text: 'jane@outlook.com', card: /mail apps sign in through the browser$/ },
  { state: 'bridge', text: 'jane@proton.me', card: /needs its own bridge program on this computer$/ },
  { state: 'no-imap', text: 'jane@tuta.com', card: /does not work with mail apps$/ },
] as const;

for (const { state, text, card } of recognised) {
  test(`what ${text} needs is said before anything is asked: ${state}`, async () => {
    const { page } = open;
    await fill(field(), text);
    await expect(page.getByRole('heading', { level: 2, name: card })).toBeVisible();
    await expect(page.locator('input[type="password"]')).toHaveCount(0);
    await lookAt(open, 'address', state);
  });
}

test('a provider is recognised by its name and by its domain', async () => {
  const { page } = open;
  for (const text of ['gmail', 'gmail.com']) {
    await fill(field(), text);
    await expect(page.getByRole('heading', { level: 2, name: /needs an app password$/ })).toBeVisible();
    await fill(field(), 'x');
    await expect(page.getByRole('heading', { level: 2 })).toBeHidden();
  }
});

test('an address that is pasted anywhere lands in the field', async () => {
  const { app, page } = open;
  await app.evaluate(({ clipboard }) => clipboard.writeText('jane@example.net'));
  await page.getByRole('button', { name: 'Help', exact: true }).focus();
  await page.keyboard.press('Control+v');
  await expect(field()).toHaveValue('jane@example.net');
  await expect(field()).toBeFocused();
});

test('Help and About lie over the page, and Esc leads back to the field', async () => {
  const { page } = open;
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help' });
  await expect(help.getByRole('heading', { level: 3 })).toHaveText([
    'What is an app password?',
    'Why is my password refused?',
    'What is a blocked port?',
    'IMAP or POP3?',
    'Who learns what?',
    'What is stored?',
    'Keyboard shortcuts',
    'Reports',
  ]);
  await lookAt(open, 'address', 'help');
  await press(page.getByRole('button', { name: 'About Mailwright' }));
  await expect(page.getByRole('dialog', { name: 'About Mailwright' })).toContainText('over the network');
  await lookAt(open, 'address', 'about');
  await page.keyboard.press('Escape');
  await expect(field()).toBeFocused();
});

test('a sheet gives the focus back to what opened it', async () => {
  const { page } = open;
  const help = page.getByRole('button', { name: 'Help', exact: true });
  await press(help);
  await expect(page.getByRole('dialog', { name: 'Help' })).toBeVisible();
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
  await expect(help).toBeFocused();
  await press(help);
  await press(page.getByRole('button', { name: 'About Mailwright' }));
  await expect(page.getByRole('dialog', { name: 'About Mailwright' })).toBeVisible();
  await press(page.getByRole('dialog').getByRole('button', { name: 'Close' }));
  await expect(help).toBeFocused();
});

test('a file that is not ours is refused with a sentence that can be dismissed', async () => {
  const { page } = open;
  await dropText(page, '{"format":"something-else"}');
  await expect(page.locator('.notice')).toContainText('This is not a Mailwright file.');
  await lookAt(open, 'address', 'unknown-file');
  await press(page.locator('.notice').getByRole('button', { name: 'Close' }));
  await expect(page.locator('.notice')).toBeHidden();
});

test('one press starts the demo, which fills in the chosen account and can be left again', async () => {
  const { page } = open;
  await press(page.getByRole('button', { name: 'Try the demo' }));
  await expect(page.getByRole('heading', { name: 'Demo: choose a situation' })).toBeFocused();
  await lookAt(open, 'address', 'demo');
  await press(page.getByRole('button', { name: 'you@only-465.example' }));
  await expect(field()).toHaveValue('you@only-465.example');
  await expect(field()).toBeFocused();
  await press(page.getByRole('button', { name: 'Leave the demo' }));
  await expect(page.getByRole('heading', { name: 'Demo: choose a situation' })).toBeHidden();
  await expect(field()).toHaveValue('');
});
