import assert from 'node:assert/strict';
import { X509Certificate } from 'node:crypto';
import { describe, it, test } from 'node:test';
import { inspect } from 'node:util';
import type { ServerIdentity } from '../../electron/node/scripted-server/certificates';
import { startMailServer } from '../../electron/node/scripted-server/mail-server';
import { createSystemClock } from '../../electron/node/system-clock';
import { createCrossSigned } from '../fakes/cross-signed';
import { authoritiesOf, signInBy } from '../fakes/sign-in-ways';

/** DER as PEM. */
function pemOf(der: Buffer): string {
  return `-----BEGIN CERTIFICATE-----\n${der.toString('base64')}\n-----END CERTIFICATE-----\n`;
}

/** A certificate with the name of its curve, P-256, replaced. */
function withCurve(pem: string, curve: string): string {
  const der = new X509Certificate(pem).raw.toString('hex');
  return pemOf(Buffer.from(der.replace('06082a8648ce3d030107', curve), 'hex'));
}

/** Greets a server with this identity, as a client that trusts this root. */
async function greet(identity: ServerIdentity, root: string) {
  const certificates = { authority: root, identityFor: async () => identity };
  const description = { protocol: 'smtp', host: 'mail.example', security: 'tls', certificate: { names: [] } } as const;
  const server = await startMailServer(description, certificates);
  const order = { way: 'our dialog', protocol: 'smtp', security: 'tls', port: server.port } as const;
  const outcome = await signInBy({ ...order, clock: createSystemClock(), authorities: authoritiesOf(root) });
  await server.close();
  return outcome;
}

// A curve that is too short and unknown to Electron, and an id of no curve.
const oddCurves = ['06082a8648ce3d030101', '06082a8648ce3d03017f'];
/** Plain Node’s server cannot present a certificate whose key it cannot read, so these curves are tried in Electron only. */
const curvesToShow = process.versions.electron === undefined ? [] : oddCurves;

describe('a server that sends an authority above the trusted one', () => {
  it('is greeted where that authority is valid', async () => {
    const { root, crossSigned, older, leaf } = await createCrossSigned();

    const outcome = await greet({ ...leaf, cert: `${leaf.cert}\n${crossSigned}\n${older}` }, root);

    assert.equal(outcome.ok, true, inspect(outcome));
  });

  for (const curve of curvesToShow) {
    it(`does not end the program by the authority’s key on the curve ${curve}`, async () => {
      const { root, crossSigned, older, leaf } = await createCrossSigned();

      const outcome = await greet({ ...leaf, cert: `${leaf.cert}\n${crossSigned}\n${withCurve(older, curve)}` }, root);

      assert.equal(outcome.ok, true, inspect(outcome));
    });
  }
});

for (const curve of oddCurves) {
  test(`a chain with a key on the curve ${curve} is trusted by the key below it`, async () => {
    const { root, crossSigned, older, leaf } = await createCrossSigned();
    const chain = [leaf.cert, crossSigned, withCurve(older, curve)].map((pem) => new X509Certificate(pem).raw);

    assert.equal(authoritiesOf(root).vouchesFor(chain), 'given');
  });
}
