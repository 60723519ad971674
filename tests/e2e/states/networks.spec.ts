import { expect, test } from '@playwright/test';
import { webOnlyRun } from '../../fakes/walled-run';
import { expectTitle, press, pressFilled, search } from '../keyboard';
import { lookAt } from '../look-at';
import { dropRecording, dropText, eventsOf, searchTwice } from '../recorded-run';
import { sharedWindow } from '../shared-window';

const open = sharedWindow();

const offer = () => open.page.getByRole('button', { name: 'Try again over another network' });
const card = (name: RegExp) => open.page.getByRole('region', { name });

test('a search is done again over another network, and the page says what both prove', async () => {
  const { app, page } = open;
  const endSearch = await searchTwice(app, 'sending-refused', webOnlyRun);
  await search(page, 'you@sending-refused.example');
  await expectTitle(page, 'This network allows only web traffic');
  await press(offer());

  await expect(page.getByRole('heading', { name: 'Change the network now' })).toBeFocused();
  await expect(page.getByRole('status')).toContainText('Your phone’s hotspot will do.');
  await expect(offer()).toBeHidden();
  await lookAt(open, 'discovery', 'change-network');

  await pressFilled(page, 'Search again');
  await expect(page.getByRole('heading', { name: 'Searching over the other network' })).toBeVisible();
  await endSearch();
  await expectTitle(page, 'Receiving and sending both work');
  const compared = card(/Both networks compared/);
  await expect(compared.getByRole('heading')).toContainText('The first network blocks ports 143, 465, 587, 993.');
  await expect(page.getByRole('status')).toContainText('The first network blocks ports 143, 465, 587, 993.');
  await press(compared.getByRole('button', { name: 'The servers from both networks' }));
  await expect(compared.getByRole('listitem').filter({ hasText: 'port 993' })).toHaveCount(1);
  await lookAt(open, 'discovery', 'networks-compared');

  await press(compared.getByRole('button', { name: 'Done' }));
  await expect(compared).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('the search begins by itself once the computer is in a network again', async () => {
  const { app, page } = open;
  const endSearch = await searchTwice(app, 'sending-refused', webOnlyRun);
  await search(page, 'you@sending-refused.example');
  await press(offer());
  await expect(page.getByRole('heading', { name: 'Change the network now' })).toBeVisible();
  await page.evaluate(() => void window.dispatchEvent(new Event('online')));
  await expect(page.getByRole('heading', { name: 'Searching over the other network' })).toBeVisible();
  await endSearch();
  await expect(card(/Both networks compared/)).toBeVisible();
});

test('a comparison that nobody wants is left by its button', async () => {
  const { app, page } = open;
  await searchTwice(app, 'sending-refused', webOnlyRun);
  await search(page, 'you@sending-refused.example');
  await press(offer());
  await press(page.getByRole('button', { name: 'Do not compare' }));
  await expect(page.getByRole('heading', { name: 'Change the network now' })).toBeHidden();
  await expect(offer()).toBeVisible();
});

test('two reports of one account that are opened one after the other are compared', async () => {
  const { page } = open;
  const events = webOnlyRun(await eventsOf('sending-refused'));
  const report = { format: 'mailwright-report', version: 1, app: '0.1.0', runtime: 'Node.js', events };
  await dropText(page, JSON.stringify(report));
  await expectTitle(page, 'This network allows only web traffic');
  await dropRecording(page, 'sending-refused');
  await press(page.getByRole('link', { name: /Discovery/ }).or(page.getByRole('button', { name: /Discovery/ })));
  await expect(card(/Both networks compared/).getByRole('heading')).toContainText('The first network blocks ports');
  await lookAt(open, 'discovery', 'two-reports-compared');
});
