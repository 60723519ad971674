import { expect, test } from '@playwright/test';
import { devDependencies, testedOn } from '../../package.json';
import { sharedWindow } from '../e2e/shared-window';

const open = sharedWindow();

test('the engines are those that are said to be tested, and the pages are those of a release', async () => {
  const { app, page } = open;
  const versions = await app.evaluate(() => process.versions);
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
  const policy = await answer?.headerValue('content-security-policy');
  expect(policy).toContain("default-src 'none'; script-src 'self'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  const refused = await page.evaluateHandle(() => {
    const directives = new Set<string>();
    document.addEventListener('securitypolicyviolation', (violation) => directives.add(violation.effectiveDirective));
    document.body.append(Object.assign(new Image(), { src: 'https://example.org/a.png' }));
    fetch('/').catch(() => undefined);
    return directives;
  });
  await expect.poll(() => refused.evaluate((directives) => [...directives].sort())).toEqual(['connect-src', 'img-src']);
});
