import { expect, test } from '@playwright/test';
import { contentSecurityPolicy } from '../../electron/main/app-scheme';
import { devDependencies, testedOn } from '../../package.json';
import { sharedWindow } from '../e2e/shared-window';

const open = sharedWindow();

test('the engines are those that are said to be tested, and the pages are those of a release', async () => {
  const { app, page } = open;
  const versions = await app.evaluate(() => process.versions);
  test.info().annotations.push({ type: 'engines', description: `Chromium ${versions.chrome}, Node ${versions.node}` });
  expect(versions.node).toBe(testedOn.node);
  expect(Number.parseInt(versions.chrome, 10)).toBeGreaterThanOrEqual(Number(testedOn.chromium));
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'About Mailwright' }).press('Enter');
  const about = page.getByRole('dialog');
  await expect(about).toContainText(`Electron ${devDependencies.electron}`);
  await expect(about).not.toContainText('no longer maintained');
  await page.keyboard.press('Escape');
  await expect(page.getByText(/^Development runtime/)).toHaveCount(0);
});

test('the policy of the window is in force', async () => {
  const { page } = open;
  const answer = await page.reload();
  expect(await answer?.headerValue('content-security-policy')).toBe(contentSecurityPolicy);
  const refused = await page.evaluate(async () => {
    const directives: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => directives.push(effectiveDirective));
    document.body.append(Object.assign(document.createElement('script'), { src: 'https://example.org/a.js' }));
    await fetch('/').catch(() => undefined);
    return directives;
  });
  expect(refused).toEqual(expect.arrayContaining(['connect-src']));
});
