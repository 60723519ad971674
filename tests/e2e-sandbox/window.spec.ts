import { readFileSync } from 'node:fs';
import { _electron as electron, expect, test } from '@playwright/test';

const { MAILWRIGHT_ELECTRON = '', MAILWRIGHT_APP = '' } = process.env;

test('an ordinary user gets the window inside the real sandbox', async () => {
  const app = await electron.launch({
    executablePath: MAILWRIGHT_ELECTRON,
    args: ['--disable-gpu', MAILWRIGHT_APP],
    chromiumSandbox: true,
  });
  try {
    const page = await app.firstWindow();
    await expect(page).toHaveTitle(/Mailwright/);

    const user = await app.evaluate(() => process.getuid?.());
    expect(user).toBeGreaterThan(0);
    const isSwitchedOff = await app.evaluate(({ app: self }) => self.commandLine.hasSwitch('no-sandbox'));
    expect(isSwitchedOff).toBe(false);

    const metrics = await app.evaluate(({ app: self }) => self.getAppMetrics());
    const pagePids = metrics.filter(({ type }) => type === 'Tab').map(({ pid }) => pid);
    expect(pagePids).not.toEqual([]);
    for (const pid of pagePids) {
      // 2 is a system-call filter, which only the sandbox sets up (proc(5)).
      expect(readFileSync(`/proc/${pid}/status`, 'utf8')).toMatch(/^Seccomp:\s*2$/m);
    }

    expect(await page.evaluate('typeof window.mailwright')).toBe('object');
    expect(await page.evaluate('typeof process + typeof require')).toBe('undefinedundefined');
  } finally {
    await app.close();
  }
});
