import { expect, type Locator, test } from '@playwright/test';
import { expectTitle, fill, press, pressFilled, tabTo } from '../keyboard';
import { lookAt } from '../look-at';
import { sharedWindow } from '../shared-window';

const open = sharedWindow();

const field = () => open.page.getByLabel('Mail address');
const area = () => open.page.getByLabel('Paste what your mail app or the server says');
const answer = (name: string | RegExp) => open.page.getByRole('region', { name });

const refused = '535 5.7.8 Error: authentication failed: authentication failure';
const refusedMeans = 'The server did not accept this password for this login name.';

/** Pastes a text where the focus is. */
async function paste(text: string): Promise<void> {
  await open.app.evaluate(({ clipboard }, copied) => clipboard.writeText(copied), text);
  await open.page.keyboard.press('Control+v');
}

async function chooseRepair(): Promise<void> {
  const { page } = open;
  await tabTo(page.getByRole('radio', { name: /^Set up an account/ }));
  await page.keyboard.press('ArrowRight');
  await expect(area()).toBeVisible();
}

async function explain(within: Locator, text: string): Promise<void> {
  await tabTo(area());
  await open.page.keyboard.press('Control+a');
  await paste(text);
  await press(within.getByRole('button', { name: 'Explain it' }));
}

test('what a server says is explained under the second entrance, and the test that decides leads on', async () => {
  const { page } = open;
  await chooseRepair();
  const card = page.getByRole('region', { name: 'What does an error message mean?' });
  const button = card.getByRole('button', { name: 'Explain it' });
  await press(button);
  await expect(area()).toBeFocused();
  await expect(area()).toHaveAttribute('aria-invalid', 'true');
  await lookAt(open, 'address', 'explain-nothing');

  await explain(card, refused);
  await expect(button).toBeFocused();
  await expect(page.getByRole('status')).toContainText(refusedMeans);
  await expect(answer(refusedMeans)).toContainText('A blocked network or a server that is down.');
  await expect(answer(refusedMeans)).toContainText('Type the address of the account above.');
  await expect(page.locator('button[data-filled]')).toHaveText(/^Find, then sign in/);
  await lookAt(open, 'address', 'explained');

  await fill(field(), 'jane@example.net');
  await expect(answer(refusedMeans)).not.toContainText('Type the address of the account above.');
  await pressFilled(page, 'Find, then sign in');
  await expect(page).toHaveTitle(/Discovery/);
});

test('a message that can have several causes says so, and which suspicion it does not confirm', async () => {
  const { page } = open;
  await chooseRepair();
  const card = page.getByRole('region', { name: 'What does an error message mean?' });
  await explain(card, 'The connection to server imap.northfold.example timed out.');
  const several = answer(/can have several causes/);
  await expect(several).toContainText('It can be');
  await expect(several).toContainText('A wrong password. Nothing in the text says so.');
  await lookAt(open, 'address', 'explained-several');
});

test('an error that is pasted into the address is explained, with its servers, and loses its password', async () => {
  const { page } = open;
  await expect(field()).toBeFocused();
  await paste(
    "The connection to the server has failed. Server: 'smtp.northfold.example', Protocol: SMTP, Port: 587, Secure(SSL): No, Socket Error: 10060, Error Number: 0x800CCC0E\nPassword: not-to-be-kept",
  );
  await expect(page.getByRole('radio', { name: /^Something stopped working/ })).toBeChecked();
  await expect(page.getByRole('region', { name: 'Found in the text you pasted' })).toContainText(
    'smtp.northfold.example',
  );
  await expect(page.locator('.explained')).toContainText('What decides');
  await expect(page.locator('body')).not.toContainText('not-to-be-kept');
  await expect(page.locator('button[data-filled]')).toHaveText(/^Check these servers/);
  await lookAt(open, 'address', 'explained-servers');
});

test('a text that nobody knows is shown as such, with the test that tells most', async () => {
  const { page } = open;
  await chooseRepair();
  await explain(page.getByRole('region', { name: 'What does an error message mean?' }), 'Moon phase unsuitable');
  await expect(answer(/^Mailwright does not recognise this text/)).toContainText(
    'Let Mailwright find the settings and test them.',
  );
  await expect(page.locator('button[data-filled]')).toHaveText(/^Test it from here/);
  await lookAt(open, 'address', 'explained-unknown');
});

test('Help explains a message too, says it once, and leads to the first page for its test', async () => {
  const { page } = open;
  await page.keyboard.press('F1');
  const help = page.getByRole('dialog', { name: 'Help' });
  await explain(help, refused);
  await expect(page.getByRole('status')).toContainText(refusedMeans);
  await expect(help.getByRole('button', { name: 'Explain it' })).toBeFocused();
  await lookAt(open, 'address', 'help-explained');
  await press(help.getByRole('button', { name: 'Test it on the first page' }));
  await expect(help).toBeHidden();
  await expectTitle(page, 'Get your mail working');
  await expect(page.getByRole('radio', { name: /^Something stopped working/ })).toBeChecked();
  await expect(answer(refusedMeans)).toBeVisible();
});
