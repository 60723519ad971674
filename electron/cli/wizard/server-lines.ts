import type { Candidate } from '../../contract/candidate';
import type { Certificate } from '../../contract/certificate';
import { type Direction, directions } from '../../contract/verdict';
import { cleanText } from '../../core/clean-text';
import { namesOn } from '../../core/diagnosis/certificate-names';
import { message } from '../../core/message';
import { serverMessage, validityMessage } from '../../core/run/report-sections';
import { pairHalf } from '../../core/wizard/settings/pair-half';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import type { Say } from '../../words/format-message';
import { type Line, marked, text, title } from './lines';

/** The state of both directions, and the server of each. */
export function pairLines(state: WizardState, say: Say): readonly Line[] {
  return directions.flatMap((direction) => [
    halfLine(state, direction, say),
    ...serverOnly(pairHalf(state, direction).server, say),
  ]);
}

/** The state of one direction. */
export function halfLine(state: WizardState, direction: Direction, say: Say): Line {
  const { tone, state: word, tookMs } = pairHalf(state, direction);
  const values = { direction, state: say(word) };
  const took = { ms: tookMs ?? 0 };
  const sentence =
    tookMs === null ? message('terminal.half', values) : message('terminal.half.took', { ...values, took });
  const isMarked = tone === 'pass' || tone === 'warn' || tone === 'fail';
  return isMarked ? marked(tone, say(sentence)) : text(say(sentence));
}

/** A server, as the settings page shows it. */
export function serverLines(server: Candidate, say: Say): readonly Line[] {
  const { login, auth, trustReason, heard } = server;
  const certificate = heard?.certificate ?? null;
  const [way = 'none'] = auth;
  return [
    ...serverOnly(server, say),
    ...(login === null ? [] : [text(say(message('report.login', { login: cleanText(login) })), 1)]),
    ...(auth.length === 0 ? [] : [text(say(message('report.auth', { auth: say(message(`report.auth.${way}`)) })), 1)]),
    text(cleanText(say(trustReason)), 1),
    ...(certificate === null ? [] : [text(say(validityMessage(certificate)), 1)]),
  ];
}

/** Everything that a certificate says. */
export function certificateLines(host: string, certificate: Certificate, say: Say): readonly Line[] {
  const { issuer, notBefore, notAfter, sha256 } = certificate;
  const names = namesOn(certificate);
  const facts = [
    message('terminal.certificate.subject', {
      names: names.length > 0 ? { list: names } : say(message('settings.certificate.no-names')),
    }),
    message('terminal.certificate.issuer', { issuer: cleanText(issuer) }),
    message('terminal.certificate.valid', { from: { day: cleanText(notBefore) }, until: { day: cleanText(notAfter) } }),
    message('terminal.certificate.fingerprint', { sha256: (sha256.match(/.{1,4}/g) ?? []).join(' ') }),
  ];
  return [title(say(message('terminal.certificate', { host }))), ...facts.map((fact) => text(say(fact)))];
}

function serverOnly(server: Candidate | null, say: Say): readonly Line[] {
  return server === null ? [] : [text(say(serverMessage(server)), 1)];
}
