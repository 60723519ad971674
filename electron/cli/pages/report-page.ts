import type { Message } from '../../contract/message';
import type { ProviderFacts, Report } from '../../contract/report';
import { goodToKnow } from '../../core/address/good-to-know';
import { whyNoAppPassword } from '../../core/address/no-app-password';
import { preparationPlan } from '../../core/address/preparation-plan';
import {
  preparationFor,
  preparationMore,
  preparationTitle,
  recogniseInput,
  shutsOutMailApps,
} from '../../core/address/recognise-input';
import { message } from '../../core/message';
import { apart, type Block, indented, item, paragraph } from '../layout/block';
import { answerBlocks } from './answer-blocks';
import { evidenceBlocks, toldBlocks } from './evidence-blocks';
import { conflictBlocks, findingBlocks } from './finding-blocks';
import type { Invocation } from './invocation';
import { ladderBlocks } from './ladder-blocks';
import { leadOf, otherVerdicts } from './lead-of';
import { commandsAfter, nextBlocks } from './next-blocks';
import type { PageReading } from './page-reading';
import { pairBlocks } from './pair-blocks';
import { testMessageBlocks } from './test-message-blocks';

/** What else a page about a run is made from. */
interface ReportReading extends PageReading {
  /** ISO 8601. */
  readonly today: string;
  readonly invocation: Invocation;
  /** Whether a password was at hand and was not sent, because a person has to agree to the servers first. */
  readonly isHeldBack: boolean;
  /** What may have been meant by a misspelt input; null where nothing is near. */
  readonly suggestion: string | null;
}

/** The page of a search or a sign-in: the answer, what to do, the servers, the test message, every port, what was noticed, the evidence, what next. */
export function reportPage(report: Report, reading: ReportReading): readonly Block[] {
  const lead = leadOf(report);
  const { invocation, isHeldBack } = reading;
  const suggestion = report.outcome === 'found' ? null : reading.suggestion;
  const { provider } = report;
  const isShutOut = provider !== null && shutsOutMailApps(preparationFor(provider));
  const others = otherVerdicts(report, lead, reading.say);
  const saidVerdicts = isShutOut || lead === null ? others : [lead.verdict, ...others];
  const said = saidVerdicts.map(({ message: sentence }) => sentence);
  return apart(
    isShutOut ? [] : answerBlocks(report, lead, { reading, suggestion, isHeldBack }),
    preparationBlocks(report, { mark: isShutOut ? 'bad' : 'warning', said }, reading),
    pairBlocks(report, reading),
    testMessageBlocks(report, reading),
    ladderBlocks(report, reading),
    findingBlocks(others, report, reading),
    ...conflictBlocks(report, reading).map((block) => [block]),
    evidenceBlocks(report, reading),
    toldBlocks(report, reading),
    nextBlocks(commandsAfter(report, lead, { invocation, suggestion, isHeldBack }), reading),
  );
}

/** The answer of a search or a sign-in alone: its first lines, and both servers. */
export function reportAnswer(report: Report, reading: ReportReading): readonly Block[] {
  const [title] = answerBlocks(report, leadOf(report), {
    reading,
    suggestion: null,
    isHeldBack: reading.isHeldBack,
  });
  return apart(title === undefined ? [] : [title], pairBlocks(report, reading), testMessageBlocks(report, reading));
}

/** What the provider asks for before a mail app can sign in, step by step. */
function preparationBlocks(
  { provider, input }: Report,
  { mark, said }: { readonly mark: 'warning' | 'bad'; readonly said: readonly Message[] },
  { say, helpPages, today }: ReportReading,
): readonly Block[] {
  if (provider === null) return [];
  const recognition = recogniseInput(input.text, { provider, suggestion: null });
  const title = preparationTitle(recognition);
  const more = preparationMore(recognition);
  if (title === null) return [];
  const { easiest, steps, help } = preparationPlan(provider);
  const url = help === null ? undefined : helpPages.get(help.id);
  const list = [
    ...(easiest === null ? [] : [item(say(easiest.title), { mark: null, below: [paragraph(say(easiest.more))] })]),
    ...steps.map((step, index) => {
      const lead = say(message('terminal.number', { number: index + 1 }));
      const isLast = index === steps.length - 1 && url !== undefined;
      return item(say(step), { mark: null, lead, below: isLast ? [{ kind: 'line', text: url }] : [] });
    }),
    ...noAppPasswordItem(provider, say),
    ...goodToKnow(provider, { today, said }).map((fact) => item(say(fact), { mark: null })),
  ];
  const body = [...(more === null ? [] : [paragraph(say(more))]), { kind: 'list', items: list } as const];
  if (mark === 'bad') return [{ kind: 'headline', mark, text: say(title), aside: null }, indented(...body)];
  return [indented({ kind: 'list', items: [item(say(title), { mark, below: body })] })];
}

/** Why the provider may give no app password. */
function noAppPasswordItem(provider: ProviderFacts, say: PageReading['say']) {
  const reasons = whyNoAppPassword(provider);
  if (reasons.length === 0) return [];
  const below = [{ kind: 'list', items: reasons.map((reason) => item(say(reason))) } as const];
  return [item(say(message('wizard.prepare.no-app-password-there')), { mark: null, below })];
}
