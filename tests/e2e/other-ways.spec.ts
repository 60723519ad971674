import { expect, test } from '@playwright/test';
import { expectTitle, press, search } from './keyboard';
import { sharedWindow } from './shared-window';
import { shownText } from './shown-text';

const open = sharedWindow('--demo');

test('real servers are tried only where they are needed, or where a person asks for it', async () => {
  const { page } = open;
  const notNeeded = page.locator('.rung', { hasText: 'Not needed' });
  const confirmed = page.locator('.rung', { hasText: /Confirmed \d+ (second|minute)s? ago/ });
  const row = (name: RegExp) => page.getByRole('button', { name });
  await search(page, 'you@all-well.example');
  await expectTitle(page, 'Receiving and sending both work');
  await press(page.getByRole('button', { name: /Show them$/ }));
  // On a busy machine a port before them may have been silent for so long that some of them were tried, or still are at the end.
  for (const port of [/^143 /, /^995 /, /^110 /, /^25 /])
    await expect(row(port)).toContainText(/Not needed|Works|Answers|Stopped waiting/);
  await expect(notNeeded).not.toHaveCount(0);

  await press(row(/^Test the other ways$/).first());
  await expect(shownText(page, /^The other ports were tested, and /)).toBeVisible();
  await expect(notNeeded).toHaveCount(0);
  await expect(row(/^143 /)).toContainText('Works');
  await expect(row(/^25 /)).toContainText('Answers (relay only)');
  await expectTitle(page, 'Receiving and sending both work');

  await press(row(/^Search again$/));
  await expect(page.locator('.lane', { hasText: /Confirmed \d+ (second|minute)s? ago/ })).not.toHaveCount(0);
  await press(row(/^Search everything again$/));
  await expectTitle(page, 'Receiving and sending both work');
  await expect(confirmed).toHaveCount(0);
});
