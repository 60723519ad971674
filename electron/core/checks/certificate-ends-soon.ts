import type { Certificate } from '../../contract/certificate';
import { message } from '../message';
import { type Check, foundNote, notApplicable, passed } from './check';

const dayMs = 86_400_000;

/**
 * Will the certificate of a chosen server end soon, measured by how long it is valid in all? By then, whoever renews it by a program has
 * long done so: at a third of its lifetime, or at half where that is ten days or less.
 *
 * @see https://letsencrypt.org/docs/integration-guide/ When to Renew
 */
export const certificateEndsSoon = {
  id: 'certificate-ends-soon',
  needs: [],
  silencedBy: [],
  judge({ chosen, date }) {
    const shown = [chosen.incoming, chosen.outgoing].flatMap((server) => {
      const certificate = server?.proven === true ? server.heard?.certificate : null;
      return server == null || certificate == null ? [] : { server, certificate };
    });
    if (shown.length === 0) return notApplicable;
    const ending = shown.find(({ certificate }) => endsSoon(certificate, Date.parse(date)));
    if (ending === undefined) return passed;
    const { host } = ending.server;
    return foundNote(message('check.certificate-ends-soon', { host }));
  },
} as const satisfies Check;

/** Certificates for a year are often renewed by hand, a month before their end. */
const longestMs = 30 * dayMs;

/** Whether under a fifth of a lifetime is left, and under thirty days; where it is ten days or less, under a day. */
function endsSoon({ notBefore, notAfter }: Certificate, nowMs: number): boolean {
  const leftMs = Date.parse(notAfter) - nowMs;
  const lifetimeMs = Date.parse(notAfter) - Date.parse(notBefore);
  return leftMs < (lifetimeMs <= 10 * dayMs ? dayMs : Math.min(lifetimeMs / 5, longestMs));
}
