import { expect, test } from '@playwright/test';
import { expectTitle, press, search } from './keyboard';
import { sharedWindow } from './shared-window';
import { shownText } from './shown-text';

const open = sharedWindow('--demo');

test('real servers are tried only where they are needed, or where a person asks for it', async () => {
  const { page } = open;
  const notNeeded = shownText(page, /^Not needed$/);
  const row = (name: RegExp) => page.getByRole('button', { name });
  await search(page, 'you@all-well.example');
  await expect(notNeeded).toHaveCount(4);
  for (const port of [/^143 /, /^995 /, /^110 /, /^25 /]) await expect(row(port)).toContainText('Not needed');

  await press(row(/^Test the other ways$/));
  await expect(shownText(page, 'The other ports were tested, and 3 of them work.')).toBeVisible();
  await expect(row(/^143 /)).toContainText('Works');
  await expect(row(/^25 /)).toContainText('Answers (relay only)');
  await expectTitle(page, 'Receiving and sending both work');

  await press(row(/^Search again$/));
  await expect(shownText(page, /^Confirmed \d+ seconds? ago$/)).toHaveCount(6);
  await expect(notNeeded).toHaveCount(1);
  await press(row(/^Search everything again$/));
  await expect(notNeeded).toHaveCount(4);
  await expect(shownText(page, /^Confirmed /)).toHaveCount(0);
});
