import { type ElectronApplication, expect, type Page, test } from '@playwright/test';
import { createNetworkNamespace, type NetworkNamespace, type RunningProgram } from '../servers/network-namespace';
import { startMs } from './open-window';
import { openWindowIn } from './window-in-namespace';

const elsewhere = '192.0.2.1';

/** Prints what reaches a silent name server and a host outside this computer. */
const listeners = `
  const net = require('node:net');
  const { createSocket } = require('node:dgram');
  const names = createSocket('udp4').on('message', (query) => {
    const labels = query.subarray(12).toString('latin1').match(/[\\w-]+/g);
    console.log('asked for ' + labels.join('.'));
  });
  names.bind(53, '127.0.0.1');
  createSocket('udp4').on('message', () => console.log('packet')).bind(3478, '${elsewhere}');
  for (const port of [80, 443, 3478])
    net.createServer((socket) => {
      console.log('connection to ' + port);
      socket.destroy();
    }).listen(port, '${elsewhere}');
`;

let network: NetworkNamespace;
let outside: RunningProgram;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  const { whyNoServers } = await import('../../build/testing/server-packages.mjs');
  const reason = whyNoServers();
  test.skip(reason !== null, reason ?? '');
  network = await createNetworkNamespace([elsewhere]);
  // With only the loopback device, WebRTC would not try to connect.
  const link = ['ip link add out type veth peer name out-peer', 'ip addr add 198.51.100.1/24 dev out'];
  const up = ['ip link set out up', 'ip link set out-peer up', 'ip route add default dev out'];
  await network.run('sh', ['-e'], { input: [...link, ...up].join('\n') });
  outside = network.start(process.execPath, ['-e', listeners]);
  app = await openWindowIn(network);
  page = await app.firstWindow({ timeout: startMs });
  await page.getByLabel('Mail address').waitFor();
});
test.afterAll(async () => {
  await app?.close();
  await network?.remove();
});

test('nothing leaves the window around the content policy, and Chromium fetches nothing by itself', async () => {
  await page.evaluate(async (host) => {
    const hints = { 'dns-prefetch': '//prefetched.example', preconnect: `https://${host}` };
    for (const [rel, href] of Object.entries(hints))
      document.head.append(Object.assign(document.createElement('link'), { rel, href }));
    const relay = { username: 'jane', credential: 'secret' };
    const peer = new RTCPeerConnection({
      iceServers: [
        { urls: `stun:${host}:3478` },
        { ...relay, urls: `turn:${host}:3478?transport=tcp` },
        { ...relay, urls: `turns:${host}:443?transport=tcp` },
      ],
    });
    peer.createDataChannel('out');
    await peer.setLocalDescription(await peer.createOffer());
  }, elsewhere);
  // Chromium follows such hints, and looks for its own servers, within seconds. No later event of its own tells that it will not.
  await page.waitForTimeout(5_000);
  expect(outside.written.stdout).toBe('');

  const knock = `require('node:net').connect(443, '${elsewhere}').on('error', () => {});
    require('node:dns').promises.resolve4('heard.example').catch(() => {});`;
  network.start(process.execPath, ['-e', knock]);
  await expect.poll(() => outside.written.stdout).toContain('connection to 443');
  await expect.poll(() => outside.written.stdout).toContain('asked for heard.example');
});
