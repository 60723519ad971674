import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createSystemClock } from '../../electron/node/system-clock';
import type { TrustedAuthorities } from '../../electron/node/trusted-authorities';
import { createTestAuthority } from '../fakes/certificates';
import { createFastClock } from '../fakes/fast-clock';
import { type HostileCase, hostileCases, type Identities, issueIdentities } from '../fakes/hostile-servers';
import { startRecordingServer } from '../fakes/recording-server';
import { authoritiesOf, signInBy, type Way } from '../fakes/sign-in-ways';

interface World {
  readonly authorities: TrustedAuthorities;
  readonly identities: Identities;
}

async function createWorld(): Promise<World> {
  const trusted = await createTestAuthority();
  const identities = await issueIdentities(trusted, await createTestAuthority('Unknown authority'));
  return { authorities: authoritiesOf(trusted.file), identities };
}

const world = createWorld();

async function failureBy(way: Way, { script, security, isSlow }: HostileCase): Promise<object> {
  const { authorities, identities } = await world;
  const server = await startRecordingServer(script(identities));
  const clock = isSlow === true ? createFastClock() : createSystemClock();
  const protocol = way === 'imapflow' ? 'imap' : 'smtp';
  const outcome = await signInBy({ way, protocol, port: server.port, clock, authorities, security });
  await server.close();
  assert.equal(outcome.ok, false);
  return outcome.ok ? {} : outcome.failure;
}

describe('in the window, a server that', () => {
  for (const hostile of hostileCases) {
    it(`${hostile.name} is told apart`, async () => {
      const failure = await failureBy('our dialog', hostile);

      // Certificates are compared whole by the tests that run outside.
      const { certificate: _, ...expected } = hostile.failure as { readonly certificate?: object };
      assert.deepEqual({ ...failure, ...expected }, failure);
    });

    for (const way of hostile.security === 'tls' ? (['nodemailer', 'imapflow'] as const) : (['nodemailer'] as const)) {
      it(`${hostile.name} is told apart by ${way}`, async () => {
        const failure = await failureBy(way, hostile);

        assert.equal('code' in failure && failure.code, hostile.failure.code);
      });
    }
  }
});
