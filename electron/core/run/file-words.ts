import { hostCharsAtMost } from '../../contract/host-name';
import type { Message, MessageValue } from '../../contract/message';
import type { OpenedFile } from '../../contract/opened-file';
import type { ProviderFacts, Report } from '../../contract/report';
import { requestLimits } from '../../contract/request-limits';
import { keptOfTestMessage, type TestMessage } from '../../contract/test-message';
import type { Action, Verdict } from '../../contract/verdict';
import { cleanText, quotable } from '../clean-text';
import { limits } from '../limits';
import { message } from '../message';

/** The sentences that this Mailwright has. */
export interface OwnWords {
  readonly say: (message: Message) => string;
  /** The names of a report sentence's values; null for an id that no report contains. */
  readonly valuesOf: (id: string) => readonly string[] | null;
}

/** What this Mailwright knows by itself, and does not take from a file. */
export interface OwnKnowledge extends OwnWords {
  /** Whether a text is the name of a provider, or of a company that runs one. */
  readonly isProviderName: (name: string) => boolean;
  /** The host of the help page of that id; null where there is none. */
  readonly hostOfHelp: (id: string) => string | null;
}

/**
 * A report or settings file as it may be shown. Anybody may have written it, so every text in it becomes one readable line. A sentence
 * counts as ours only where reports contain its id and each value is of the kind that belongs there: a host, a port, the name of a
 * provider. Any other sentence becomes the file's own words, marked by `by`, so that no view has to look at ids.
 */
export function readFileWords<F extends OpenedFile>(file: F, knowledge: OwnKnowledge): F {
  const read = readTexts(file, '', knowledge) as F;
  if (read.format === 'mailwright-settings') return read;
  const events = read.events.map((event) =>
    event.kind === 'finished' ? { ...event, report: readReport(event.report, knowledge) } : event,
  );
  return { ...read, events };
}

/** Fields that are used unchanged. They have no control characters, and names need their joiners. */
const usedFields: ReadonlySet<string> = new Set(['address', 'name', 'login'] satisfies (keyof Report | 'login')[]);

/** Characters that reverse the order of a line up to its end. Unicode Standard Annex 9 §2. */
const bidiControls = /[\u202a-\u202e\u2066-\u2069]/g;

function readTexts(value: unknown, field: string, knowledge: OwnKnowledge): unknown {
  if (typeof value === 'string') return usedFields.has(field) ? value.replace(bidiControls, '') : cleanText(value);
  if (Array.isArray(value)) return value.map((item) => readTexts(item, field, knowledge));
  if (typeof value !== 'object' || value === null) return value;
  if (isMessage(value)) return readMessage(value, knowledge);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, readTexts(item, key, knowledge)]));
}

function isMessage(value: object): value is Message {
  return 'id' in value && 'values' in value;
}

function readMessage({ id, values, text = '' }: Message, knowledge: OwnKnowledge): Message {
  const wanted = knowledge.valuesOf(id);
  if (wanted !== null) {
    const own = Object.entries(values).flatMap(([name, value]) => {
      const read = readValue(name, value, knowledge);
      return read === null ? [] : [[name, read] as const];
    });
    const known = Object.fromEntries(own);
    if (wanted.every((name) => Object.hasOwn(known, name))) return { id, values: known };
  }
  const words = quotable(text, limits.fileWordsChars) || quotable(id, limits.fileWordsChars);
  return { ...(words === '' ? message('file.says-nothing') : message('file.says', { words })), by: 'file' };
}

/** A value of a sentence, where it is of the kind that belongs there; null where it is not. */
function readValue(name: string, value: MessageValue, knowledge: OwnKnowledge): MessageValue | null {
  switch (name) {
    case 'host':
    case 'domain':
    case 'exchange':
    case 'peer':
    case 'asked':
    case 'better':
      return typeof value === 'string' && isSolid(value, hostCharsAtMost) ? value : null;
    case 'messageId':
      return typeof value === 'string' && isSolid(value, keptOfTestMessage.messageIdChars) ? value : null;
    case 'delay':
    case 'waited':
      return typeof value === 'object' && 'ms' in value ? value : null;
    case 'port':
    case 'silent':
    case 'second':
    case 'other':
    case 'published':
      return typeof value === 'number' && Number.isInteger(value) && value > 0 && value <= 65_535 ? value : null;
    case 'name':
    case 'operator':
      return typeof value === 'string' ? readName(value, knowledge) : null;
    case 'which':
      return value === 'sending' || value === 'receiving' || value === 'both' ? value : null;
    case 'day':
      return isDay(value) ? value : null;
    default:
      return null;
  }
}

function isDay(value: MessageValue): boolean {
  return typeof value === 'object' && 'day' in value && /^\d{4}-\d{2}-\d{2}$/.test(value.day);
}

/** A name that could be read as a sentence gets quotation marks, because our sentences contain it. */
function readName(name: string, { isProviderName, say }: OwnKnowledge): string {
  if (isProviderName(name) || isSolid(name, requestLimits.addressChars)) return name;
  return say(message('file.name', { name: quotable(name, limits.fileNameChars) }));
}

/** Whether a text is ASCII without a space, so that it cannot be read as a sentence. */
function isSolid(text: string, maxChars: number): boolean {
  return text.length <= maxChars && /^[!-~]+$/.test(text);
}

function readReport(report: Report, knowledge: OwnKnowledge): Report {
  const { input, provider, findings, signIn, testMessage } = report;
  const outcomeOf = (outcome: NonNullable<Report['signIn']>['incoming']) =>
    outcome === null || outcome.ok ? outcome : { ...outcome, verdict: readVerdict(outcome.verdict, knowledge) };
  return {
    ...report,
    input: { ...input, text: readName(input.text, knowledge) },
    provider: provider === null ? null : readProvider(provider, knowledge),
    findings: findings.map((finding) => readVerdict(finding, knowledge)),
    ...(signIn === undefined
      ? {}
      : { signIn: { incoming: outcomeOf(signIn.incoming), outgoing: outcomeOf(signIn.outgoing) } }),
    ...(testMessage === undefined ? {} : { testMessage: readTestMessage(testMessage, knowledge) }),
  };
}

/** The names of folder and subject are quoted, because our sentences contain them. */
function readTestMessage(tested: TestMessage, knowledge: OwnKnowledge): TestMessage {
  const { folder, subject, verdict, notes } = tested;
  return {
    ...tested,
    subject: quotable(subject, limits.fileNameChars),
    folder: folder === null ? null : quotable(folder, limits.fileNameChars),
    verdict: verdict === null ? null : readVerdict(verdict, knowledge),
    notes: notes.map((note) => readVerdict(note, knowledge)),
  };
}

/** A provider whose help pages are at the hosts that we know: a file names help pages only by id. */
function readProvider(provider: ProviderFacts, knowledge: OwnKnowledge): ProviderFacts {
  const before = provider.before.map((step) => {
    const helpHost = step.help === null ? null : knowledge.hostOfHelp(step.help);
    const { help: _help, helpHost: _host, ...said } = step;
    return helpHost === null ? { ...said, help: null } : { ...said, help: step.help, helpHost };
  });
  // The words of its button would be the file's own.
  const { appButton: _button, ...facts } = provider;
  return { ...facts, name: readName(provider.name, knowledge), before };
}

function readVerdict<V extends Verdict>(verdict: V, knowledge: OwnKnowledge): V {
  return { ...verdict, actions: verdict.actions.filter((action) => isPossible(action, knowledge)) };
}

/** Whether an action can be offered: its help page is known, or its suggestion cannot be read as a sentence. */
function isPossible(action: Action, { hostOfHelp }: OwnKnowledge): boolean {
  if (action.kind === 'open-help') return hostOfHelp(action.id) !== null;
  if (action.kind !== 'edit-address' || action.suggestion === null) return true;
  return isSolid(action.suggestion, requestLimits.addressChars);
}
