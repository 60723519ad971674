import { expect, type Locator, test } from '@playwright/test';
import { bystander, forgedDomains, forgedRecordsPlan } from '../servers/forged-records-plan';
import { hostilePassword } from '../servers/sample-plan';
import { signInBystander } from '../servers/sign-in-bystander';
import { bedWindow } from './bed-window';
import { expectTitle, press, pressFilled, search } from './keyboard';
import { startAfresh } from './open-window';
import { useRuntimeAnyway } from './use-runtime-anyway';

const open = bedWindow(forgedRecordsPlan);

test.beforeEach(() => startAfresh(open));

/** How many sign-ins the servers have logged. */
async function logins(): Promise<number> {
  return (await open.bed.dovecot.logins()).length;
}

/** How many sign-ins there were since the count. The bystander signs in last: once that is logged, all before it are. */
async function loginsSince(count: number): Promise<number> {
  const { bed } = open;
  const ofBystander = async () => (await bed.dovecot.logins()).filter(({ user }) => user === bystander).length;
  const before = await ofBystander();
  await signInBystander(bed);
  await expect.poll(ofBystander).toBe(before + 1);
  return (await logins()) - count - 1;
}

const passwordField = (): Locator => open.page.locator('input[type="password"]');

/** Goes on to the page that shows the question in place of the password field. */
async function comeToQuestion(domain: string): Promise<Locator> {
  const { page } = open;
  await search(page, `jane@${domain}`);
  await pressFilled(page, 'Use these settings');
  await pressFilled(page, 'Sign in');
  await expectTitle(page, /needs? your agreement first$/);
  return page.getByRole('region', { name: /get your password\?$/ });
}

for (const domain of forgedDomains) {
  test(`no password can be typed for servers that only forged records of ${domain} name`, async () => {
    const { page } = open;
    const before = await logins();
    const question = await comeToQuestion(domain);
    for (const host of await page.locator('.pair .host').allInnerTexts()) await expect(question).toContainText(host);
    await expect(question).toContainText(`not belong to ${domain}`);
    await page.keyboard.press('Control+Enter');
    await page.keyboard.press('Enter');
    await expect(passwordField()).toHaveCount(0);
    expect(await loginsSince(before)).toBe(0);
  });
}

test('the password goes there once the person has agreed', async () => {
  const { page } = open;
  const before = await logins();
  const question = await comeToQuestion('srv.example');
  await press(question.getByRole('button', { name: 'They may get my password' }));
  await useRuntimeAnyway(page);
  await expect(passwordField()).toBeFocused();
  await page.keyboard.type(hostilePassword);
  await page.keyboard.press('Enter');
  await expectTitle(page, 'Set up your mail apps');
  expect(await loginsSince(before)).toBe(2);
});
