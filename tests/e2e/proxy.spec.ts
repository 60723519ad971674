import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { type MailBed, openMailBed } from '../servers/mail-bed';
import { samplePlan } from '../servers/sample-plan';
import { proxyAddress, startWebProxy, type WebProxy } from '../servers/web-proxy';
import { openWindowIn } from './window-in-namespace';

const documentHost = 'autoconfig.published.example';

let bed: MailBed;
let proxy: WebProxy;
let app: ElectronApplication;

test.beforeAll(async () => {
  const { whyNoServers } = await import('../../build/testing/server-packages.mjs');
  const reason = whyNoServers();
  test.skip(reason !== null, reason ?? '');
  bed = await openMailBed(samplePlan);
  proxy = await startWebProxy(bed.namespace, { [documentHost]: '192.31.196.1' });
  await bed.packetFilter.dropPorts([443], { butFrom: proxyAddress });
  app = await openWindowIn(bed.namespace, {
    // As from a system's settings: a first proxy that does not exist, and a second one that does.
    switches: [`--proxy-server=${proxyAddress}:3129,${proxy.url}`],
    env: { NODE_EXTRA_CA_CERTS: bed.authority.file },
  });
});
test.afterAll(async () => {
  await app?.close();
  await bed?.close();
});

async function search(page: Page): Promise<void> {
  await page.reload();
  await expect(page.getByLabel('Mail address')).toBeFocused();
  await page.keyboard.type('jane@published.example');
  await page.keyboard.press('Enter');
}

test('the window finds settings through the system’s proxy, and says that the proxy learned the domain', async () => {
  const page = await app.firstWindow();
  await search(page);
  await expect(page.locator('.lane[data-chosen]')).toHaveCount(2);
  await expect(page.locator('.way-card')).toContainText('reading.published.example');
  await expect.poll(() => proxy.connects()).toContain(`${documentHost}:443`);
  expect(await bed.documents.requests()).toEqual([`GET https://${documentHost}/mail/config-v1.1.xml`]);

  await page.getByRole('button', { name: /Who learned what/ }).click();
  await expect(page.getByRole('row', { name: proxyAddress })).toContainText('Through the proxy of this network');
});

test('the window says that only web traffic leaves this network', async () => {
  await bed.packetFilter.dropPorts([25, 110, 143, 443, 465, 587, 993, 995, 2525], { butFrom: proxyAddress });
  const page = await app.firstWindow();
  await search(page);
  // The servers were proven a moment ago, and the computer is in the same network.
  await page.getByRole('button', { name: 'Search everything again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This network allows only web traffic');
  await expect(page.locator('.mail-way')).toHaveAttribute('data-wall', 'network');
});
