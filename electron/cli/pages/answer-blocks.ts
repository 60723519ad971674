import type { Message } from '../../contract/message';
import type { Report } from '../../contract/report';
import { familyOf, isDetour } from '../../core/diagnosis/cause-facts';
import { message } from '../../core/message';
import { outcomeMessage, sendingSpared } from '../../core/run/report-sections';
import { type Block, indented, type Mark, paragraph } from '../layout/block';
import { adviceBlocks } from './advice-blocks';
import { isTurnOfPerson, type Lead } from './lead-of';
import type { PageReading } from './page-reading';

/** What else an answer is made from. */
interface AnswerReading {
  readonly reading: PageReading;
  /** What may have been meant by a misspelt input; null where nothing is near. */
  readonly suggestion: string | null;
  readonly isHeldBack: boolean;
}

/** The answer of a run in one line, then why, and what to do about it. */
export function answerBlocks(
  report: Report,
  lead: Lead | null,
  { reading, suggestion, isHeldBack }: AnswerReading,
): readonly Block[] {
  const { say } = reading;
  const isTitle = !isHeldBack && lead !== null && isHeadline(report, lead);
  const title = isHeldBack ? message('page.held-back') : headline(report, lead);
  const isProblem = lead !== null && !(report.outcome === 'found' && isDetour(lead.verdict));
  const party = isProblem ? lead.verdict.party : 'unknown';
  const aside = party === 'unknown' ? null : say(message('page.turn', { party }));
  const why = lead === null || isTitle ? [] : [lead.verdict.message];
  const spared = sendingSpared(report);
  return [
    { kind: 'headline', mark: isHeldBack ? 'warning' : markOf(report, lead), text: say(title), aside },
    indented(
      ...why.map((sentence) => paragraph(say(sentence))),
      ...(lead === null ? [] : seenBlocks(report, lead, reading)),
      ...(spared === null ? [] : [paragraph(say(spared))]),
      ...(suggestion === null ? [] : [paragraph(say(message('wizard.suggest.question', { suggestion })))]),
    ),
    ...(lead === null ? [] : adviceBlocks(report, lead.verdict, reading)),
  ];
}

function headline(report: Report, lead: Lead | null): Message {
  const { outcome, outgoing } = report;
  if (lead !== null && isHeadline(report, lead)) return lead.verdict.message;
  if (outcome === 'found' && outgoing !== null && lead !== null && isDetour(lead.verdict))
    return message('page.detour', { port: outgoing.port });
  if (lead === null && hasUnseenTest(report)) return message('page.test-not-seen');
  return outcomeMessage(report);
}

/** Whether the sentence of a verdict is the answer. */
function isHeadline({ outcome, signIn }: Report, lead: Lead): boolean {
  const isBothRefused = signIn?.incoming?.ok === false && signIn.outgoing?.ok === false;
  return (lead.refused !== null && !isBothRefused) || (outcome === 'nothing-found' && explainsAll(lead));
}

/** Whether a verdict says by itself why nothing was found: the address is wrong, or there is no network. */
function explainsAll({ verdict: { party, asks } }: Lead): boolean {
  return asks === undefined && (party === 'you' || party === 'this-network' || party === 'this-computer');
}

/** Whether a test message was looked for, or was to be, and was not seen. One that the person ended says nothing. */
function hasUnseenTest({ outcome, testMessage }: Report): boolean {
  return (
    outcome === 'found' && testMessage !== undefined && testMessage.seenMs === null && testMessage.ended !== 'cancelled'
  );
}

function markOf(report: Report, lead: Lead | null): Mark {
  const { outcome } = report;
  if (lead !== null && outcome !== 'cancelled' && isTurnOfPerson(lead.verdict)) return 'turn';
  if (lead !== null && lead.refused !== null) return 'bad';
  switch (outcome) {
    case 'found':
      return lead === null && !hasUnseenTest(report) ? 'good' : 'warning';
    case 'partly-found':
    case 'cancelled':
      return 'warning';
    case 'claimed':
      return lead === null ? 'warning' : 'bad';
    case 'nothing-found':
      return lead?.verdict.asks === undefined ? 'bad' : 'warning';
  }
}

/** What was seen, verbatim. A certificate has a line of its own further down. */
function seenBlocks(report: Report, { verdict, refused }: Lead, { say }: PageReading): readonly Block[] {
  if (verdict.seen === '' || familyOf(verdict) === 'certificate') return [];
  const server = refused === null ? null : report[refused];
  if (server === null) return [paragraph(say(message('page.seen', { seen: verdict.seen })))];
  return [paragraph(say(message('page.said', { host: server.host }))), indented(paragraph(verdict.seen))];
}
