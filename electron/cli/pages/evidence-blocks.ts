import type { Candidate } from '../../contract/candidate';
import type { Certificate } from '../../contract/certificate';
import type { Message } from '../../contract/message';
import type { Disclosure, Report } from '../../contract/report';
import { directions } from '../../contract/verdict';
import { readableHost } from '../../core/address/unicode-host';
import { cleanText } from '../../core/clean-text';
import { isDetour } from '../../core/diagnosis/cause-facts';
import { issuerName } from '../../core/diagnosis/certificate-names';
import { message } from '../../core/message';
import { type Block, indented, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';

/** Why these servers: the reason for the port, who names them, and their certificates. What holds for both is said once. */
export function evidenceBlocks(report: Report, { say }: PageReading): readonly Block[] {
  const { outcome, reason, findings } = report;
  const isTold = outcome !== 'found' || findings.some(isDetour);
  const sentences = [
    ...(reason === null || isTold ? [] : [say(reason)]),
    ...perDirectionSentences(report, ({ trustReason }) => trustReason, say),
    ...certificateSentences(
      directions.flatMap((direction) => certificateOf(report[direction])),
      say,
    ),
  ];
  return sentences.length === 0 ? [] : [indented(...sentences.map((sentence) => paragraph(sentence)))];
}

/** A sentence about each server; one that is true of both is said once, without its direction. */
export function perDirectionSentences(
  pair: Pick<Report, 'incoming' | 'outgoing'>,
  of: (server: Candidate) => Message,
  say: PageReading['say'],
): readonly string[] {
  const said = directions.flatMap((direction) => {
    const server = pair[direction];
    return server === null ? [] : [{ direction, sentence: say(of(server)) }];
  });
  const distinct = new Set(said.map(({ sentence }) => sentence));
  if (distinct.size < 2) return [...distinct];
  return said.map(({ direction, sentence }) => say(message('page.of-direction', { direction, sentence })));
}

/** A server with the certificate that it has shown; null where it has shown none. */
interface ShownCertificate {
  readonly host: string;
  readonly certificate: Certificate | null;
}

/** The certificate of a server that a probe has heard. */
export function certificateOf(server: Candidate | null): readonly ShownCertificate[] {
  return server === null ? [] : [{ host: server.host, certificate: server.heard?.certificate ?? null }];
}

/** Who has issued the certificates of these servers, and until when; each certificate once. */
export function certificateSentences(servers: readonly ShownCertificate[], say: PageReading['say']): readonly string[] {
  const shown = servers.flatMap(({ host, certificate }) => (certificate === null ? [] : [{ host, certificate }]));
  const distinct = new Map(shown.map((each) => [each.certificate.sha256, each]));
  return [...distinct.values()].map(({ host, certificate }) => {
    const values = { issuer: issuerName(certificate), until: { day: cleanText(certificate.notAfter) } };
    return say(
      distinct.size === 1 ? message('page.certificate', values) : message('page.certificate-of', { ...values, host }),
    );
  });
}

/** Who learned what. */
export function toldBlocks(
  { input, disclosed }: Pick<Report, 'input' | 'disclosed'>,
  { say }: PageReading,
): readonly Block[] {
  if (disclosed.length === 0) return [];
  const namesOf = (what: Disclosure['what']) => [
    ...new Set(disclosed.filter((each) => each.what === what).map((each) => nameOf(each, say))),
  ];
  const line = (what: Disclosure['what'], sentence: (names: readonly string[]) => Message) => {
    const names = namesOf(what);
    return names.length === 0 ? [] : [say(sentence(names))];
  };
  const nobody = input.kind === 'address' && namesOf('address').length === 0;
  const sentences = [
    ...line('domain', (list) => message('page.told.domain', { names: { list } })),
    ...line('address', (list) => message('page.told.address', { names: { list } })),
    ...line('connection', (list) => message('page.told.connection', { names: { list } })),
    ...line('nothing', (list) => message('page.told.not-asked', { names: { list } })),
    ...(nobody ? [say(message('page.told.nobody'))] : []),
  ];
  return [indented(...sentences.map((sentence) => paragraph(sentence, 'quiet')))];
}

function nameOf({ to, over }: Disclosure, say: PageReading['say']): string {
  const name = to === 'resolver' ? say(message('page.told.resolver')) : readableHost(to);
  if (over === 'http') return say(message('page.told.unencrypted', { name }));
  return over === 'proxy' ? say(message('page.told.proxy', { name })) : name;
}
