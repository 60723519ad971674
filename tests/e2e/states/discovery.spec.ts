import { expect, test } from '@playwright/test';
import { areAllShown } from '../all-states';
import { holdRunAt } from '../held-events';
import { askFor, expectTitle, fill, press, pressFilled, search, tabTo } from '../keyboard';
import { lookAt } from '../look-at';
import { watchMovement } from '../movement';
import { resize, startAfresh } from '../open-window';
import { sharedWindow } from '../shared-window';
import { shownText } from '../shown-text';

const demo = sharedWindow('--demo');

const lane = (text: RegExp) => demo.page.locator('.lane', { has: demo.page.getByText(text) });
const evidence = () => demo.page.getByRole('region', { name: 'Evidence' }).locator('.checks-line');

test('every lane is there from the first frame, and says what it waits for', async () => {
  const { app, page } = demo;
  const letGo = await holdRunAt(app, 'first-step');
  await askFor(page, 'you@all-well.example');
  await expectTitle(page, 'Looking for the settings of all-well.example');
  await expect(page.getByRole('listitem').and(page.locator('.lane'))).toHaveText([
    /^Look-up names, files, Asking/,
    /^993 IMAP, TLS, Waiting for a name/,
    /^995 POP3, TLS, Waiting for a name/,
    /^587 STARTTLS, Waiting for a name/,
    /^2525 STARTTLS, Waiting for a name/,
    /^465 TLS, Waiting for a name/,
  ]);
  await expect(evidence()).toHaveAttribute('aria-expanded', 'true');
  await lookAt(demo, 'discovery', 'early');
  await letGo();
  await expectTitle(page, 'Receiving and sending both work');
});

test('a lane fills while its port is tried', async () => {
  const { app, page } = demo;
  const letGo = await holdRunAt(app, 'some-rows');
  await askFor(page, 'you@all-well.example');
  await expect(page.locator('.lane[data-tone="run"], .lane[data-tone="pass"]').first()).toBeVisible();
  await lookAt(demo, 'discovery', 'running');
  await letGo();
  await expectTitle(page, 'Receiving and sending both work');
});

test('where all is well one line stands for all checks, and opens to them', async () => {
  const { page } = demo;
  await search(page, 'you@wrong-password.example');
  await expectTitle(page, 'Receiving and sending both work');
  await expect(lane(/^587 STARTTLS, Works, chosen, /)).toHaveAttribute('data-chosen', 'true');
  await expect(evidence()).toHaveAttribute('aria-expanded', 'false');
  await expect(evidence()).toContainText(/^\d+ checks in /);
  await lookAt(demo, 'discovery', 'well');
  await press(evidence());
  await expect(shownText(page, /others had no entry$/)).toBeVisible();
  await expect(shownText(page, /^\d of \d names exist$/)).toBeVisible();
  await lookAt(demo, 'discovery', 'evidence');
  await press(page.getByRole('button', { name: 'Why this port?' }));
  await expect(page.getByRole('heading', { name: 'Why port 587?' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Why this port?' })).toBeFocused();
});

test('a blocked port shows the wall, and the filled button leads around it with its reason', async () => {
  const { page } = demo;
  await search(page, 'you@blocked-587.example');
  await expectTitle(page, 'Receiving works. Sending works on port 2525.');
  await expect(page.locator('.mail-way')).toHaveAttribute('data-wall', 'network');
  await expect(lane(/^587 STARTTLS, No answer, stopped at this network, \d+\.\d s$/)).toHaveAttribute(
    'data-tone',
    'fail',
  );
  await expect(lane(/^2525 STARTTLS, Works, chosen, /)).toBeVisible();
  await expect(page.locator('.verdict')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Use these settings' })).toHaveCount(0);
  await expect(evidence()).toHaveAttribute('aria-expanded', 'true');
  await lookAt(demo, 'discovery', 'blocked');
  await pressFilled(page, 'Use port 2525');
  await expect(page).toHaveTitle(/Settings/);
  await expect(page.locator('.column')).not.toContainText('yourself');
});

test('a blocked port can be kept for other networks', async () => {
  const { page } = demo;
  await search(page, 'you@blocked-587.example');
  await press(page.getByRole('button', { name: /^Keep 587/ }));
  await expect(page).toHaveTitle(/Settings/);
});

test('where nothing was found the address is corrected on the spot, and Enter searches again', async () => {
  const { page } = demo;
  await search(page, 'you@nothing-found.example');
  await expectTitle(page, 'No settings were found for nothing-found.example');
  await expect(lane(/^Look-up names, files, Lists no mail/)).toHaveAttribute('data-tone', 'warn');
  await expect(lane(/^587 STARTTLS, /)).toBeVisible();
  await expect(page.locator('button[data-filled]')).toContainText('Search with this address');
  await lookAt(demo, 'discovery', 'nothing');
  const field = page.getByLabel('Is the address right?');
  await fill(field, 'mailto:you@all-well.example');
  await expect(page.locator('.lane').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Receiving and sending both work');
});

test('a certificate that is not verified stops its lane at the encryption', async () => {
  const { page } = demo;
  await search(page, 'you@certificate-expired.example');
  await expect(lane(/^(993|143) .*, Not verified, stopped at encryption/)).toHaveAttribute('data-tone', 'warn');
  await lookAt(demo, 'discovery', 'certificate');
});

const runs = [
  ['a blocked port', 'you@blocked-587.example'],
  ['all well', 'you@all-well.example'],
  ['nothing found', 'you@nothing-found.example'],
] as const;

for (const [name, text] of runs.slice(0, areAllShown ? undefined : 1)) {
  test(`no row moves while a search runs: ${name}`, async () => {
    const { page } = demo;
    const movement = await watchMovement(page);
    await search(page, text);
    const { shifts, rows } = await movement();
    expect(rows).toEqual([]);
    expect(shifts).toBeLessThan(0.02);
  });
}

test('the way is mirrored where text runs from right to left, and its filled button is in sight in the smallest window', async () => {
  const { page } = demo;
  await search(page, 'you@blocked-587.example');
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  const first = page.locator('.lane').first();
  const label = await first.locator('.lane-port').boundingBox();
  const word = await first.locator('.lane-state').boundingBox();
  expect(label?.x ?? 0).toBeGreaterThan(word?.x ?? 0);
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  await startAfresh(demo);
  await resize(demo, 480, 560);
  await search(page, 'you@blocked-587.example');
  await expect(page.locator('button[data-filled]')).toBeInViewport({ ratio: 1 });
  await tabTo(page.locator('button[data-filled]'));
});
