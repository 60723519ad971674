import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { detect } from '../../../electron/cli/commands/detect';
import { checks } from '../../../electron/core/checks/checks';
import { type DemoProvider, startDemoProvider } from '../../../electron/node/demo/demo-provider';
import { addressOf, situations } from '../../../electron/node/demo/situations';
import { runOnDemo } from './demo-run';

let demo: DemoProvider;
beforeAll(async () => {
  demo = await startDemoProvider();
});
afterAll(() => demo.close());

/** The situation in which each check finds something. */
const shownBy: Readonly<Record<string, string>> = {
  'no-network': 'no-network',
  'name-server-faulty': 'cut-short-names',
  'banned-after-refusals': 'banned',
  'only-web-traffic': 'web-only',
  'proxy-in-the-way': 'proxy-refuses',
  'captive-portal': 'sign-in-page',
  'provider-without-access': 'own-apps',
  'bridge-needed': 'bridge',
  'listed-domain-denied': 'name-filter',
  'address-typo': 'address-typo',
  'parked-domain': 'parked',
  'host-not-found': 'no-such-domain',
  'domain-takes-no-mail': 'no-mail',
  'wildcard-names': 'website-only',
  'config-not-found': 'nothing-found',
  'clock-wrong': 'clock-slow',
  'tls-intercepted': 'antivirus',
  'altered-replies': 'firewall',
  'starttls-stripped': 'starttls-stripped',
  'better-host-name': 'better-name',
  'submission-not-reachable': 'only-25',
  'submission-blocked-by-network': 'blocked-587',
  'cleartext-login': 'clear-text',
  'no-forward-secrecy': 'old-encryption',
  'outdated-settings': 'old-settings',
  'oauth-only': 'browser-only',
  'sending-by-password': 'sending-by-password',
  'invented-answers': 'invented-answers',
  'ipv6-silent': 'ipv6-silent',
  'vpn-up': 'vpn',
  'certificate-ends-soon': 'ends-soon',
  'failing-incoming-server': 'certificate-expired',
  'failing-outgoing-server': 'no-starttls',
  'missing-incoming': 'receiving-missing',
  'missing-outgoing': 'sending-missing',
};

/** The ids of findings that are not the check's. */
const toldAs: Readonly<Record<string, string>> = {
  'failing-incoming-server': 'certificate-expired',
  'failing-outgoing-server': 'starttls-not-offered',
  'missing-incoming': 'config-not-found',
  'missing-outgoing': 'config-not-found',
};

// A run in real time has limits that a very busy machine can exceed; such a run proves nothing, so it is made again.
describe('the checks, in the demo', { retry: 2 }, () => {
  it('are each shown', () => {
    expect(Object.keys(shownBy)).toEqual(checks.map(({ id }) => id));
  });

  it.each(Object.entries(shownBy))('%s is shown by %s', async (check, id) => {
    const situation = situations.find((each) => each.id === id);
    if (situation === undefined) throw new Error(`There is no situation ${id}`);

    const { report } = await runOnDemo(detect, demo.ports, ['detect', addressOf(situation)]);

    expect(report.findings.map((finding) => finding.id)).toContain(toldAs[check] ?? check);
  });

  it('find nothing where all is well', async () => {
    const { report } = await runOnDemo(detect, demo.ports, ['detect', 'you@all-well.example']);

    expect(report.findings).toEqual([]);
  });
});
