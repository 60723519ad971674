import type { Candidate } from '../../contract/candidate';
import type { Certificate } from '../../contract/certificate';
import { type Direction, directions } from '../../contract/verdict';
import { cleanText } from '../../core/clean-text';
import { issuerName, namesOn } from '../../core/diagnosis/certificate-names';
import { message } from '../../core/message';
import { serverMessage, validityMessage } from '../../core/run/report-sections';
import { type PairHalf, pairHalf } from '../../core/wizard/settings/pair-half';
import { isFromFile, trustTitle } from '../../core/wizard/settings/trust-title';
import type { WizardState } from '../../core/wizard/state/wizard-state';
import type { Say } from '../../words/format-message';
import { type Block, cell, type Mark } from '../layout/block';
import { type Line, marked, text, title } from './lines';

/** Both directions in columns: the server of each, and how it stands. */
export function pairTable(state: WizardState, say: Say): Block {
  const rows = directions.map((direction) => {
    const { tone, state: word, tookMs, server } = pairHalf(state, direction);
    return [
      cell(say(message(direction === 'incoming' ? 'report.receiving' : 'report.sending'))),
      cell(server?.host ?? ''),
      cell(server === null ? '' : String(server.port), { align: 'right' }),
      cell(server === null ? '' : say(message('page.security', { security: server.security }))),
      cell(say(word), { mark: markOfTone[tone] }),
      cell(tookMs === null ? '' : say(message('value', { value: { ms: tookMs } })), { align: 'right' }),
    ];
  });
  return { kind: 'table', rows };
}

const markOfTone: Readonly<Record<PairHalf['tone'], Mark>> = {
  pass: 'good',
  warn: 'warning',
  fail: 'bad',
  quiet: 'none',
  run: 'none',
  wait: 'none',
};

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

/** A server, as the settings page shows it. `fileName` is the settings file that the account was opened from. */
export function serverLines(server: Candidate, fileName: string | null, say: Say): readonly Line[] {
  const { login, auth, heard } = server;
  const origin = isFromFile(server, fileName) ? trustTitle(server, fileName) : server.trustReason;
  const certificate = heard?.certificate ?? null;
  const [way = 'none'] = auth;
  return [
    text(say(serverMessage(server)), 1),
    ...(login === null ? [] : [text(say(message('report.login', { login: cleanText(login) })), 1)]),
    ...(auth.length === 0 ? [] : [text(say(message('report.auth', { auth: say(message(`report.auth.${way}`)) })), 1)]),
    text(cleanText(say(origin)), 1),
    ...(certificate === null ? [] : [text(say(validityMessage(certificate)), 1)]),
  ];
}

/** Everything that a certificate says. */
export function certificateLines(host: string, certificate: Certificate, say: Say): readonly Line[] {
  const { notBefore, notAfter, sha256 } = certificate;
  const names = namesOn(certificate);
  const facts = [
    message('terminal.certificate.subject', {
      names: names.length > 0 ? { list: names } : say(message('settings.certificate.no-names')),
    }),
    message('terminal.certificate.issuer', { issuer: issuerName(certificate) }),
    message('terminal.certificate.valid', { from: { day: cleanText(notBefore) }, until: { day: cleanText(notAfter) } }),
    message('terminal.certificate.fingerprint', { sha256: (sha256.match(/.{1,4}/g) ?? []).join(' ') }),
  ];
  return [title(say(message('terminal.certificate', { host }))), ...facts.map((fact) => text(say(fact)))];
}
