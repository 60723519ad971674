import type { ExportableSettings } from '../contract/exportable-settings';
import { limits } from '../core/limits';
import { message } from '../core/message';
import { settingsToVerify } from '../core/verify-published/settings-to-verify';
import type { VerifiedDomain } from '../core/verify-published/verified-domain';
import { type VerifyStage, verifyPublished } from '../engine/verify-published/verify-published';
import type { CommandContext } from './command';
import { type ExitCode, exitCodes } from './exit-codes';
import { verifiedPage } from './pages/verified-page';

/**
 * Asks the live domain whether all of it is published and agrees with the settings, and prints what it found: as JSON a line per channel,
 * one for the zone where something is wrong with it as a whole, and one per mail program.
 *
 * The whole ends at the deadline, without a judgement.
 *
 * @param settings - As they were read, with the address of the person.
 */
export async function verifyDomain(
  settings: ExportableSettings,
  domain: string,
  {
    line,
    output,
    ports,
    say,
    signal,
  }: Pick<CommandContext<'deadlineMs' | 'askIspdb'>, 'line' | 'output' | 'ports' | 'say' | 'signal'>,
): Promise<ExitCode> {
  const wish = settingsToVerify(settings, domain);
  if (!wish.ok) {
    output.tell(wish.failure);
    return exitCodes.nothing;
  }
  const others = line.askIspdb ? (['ispdb', 'mx'] as const) : (['mx'] as const);
  const progressOf = (stage: VerifyStage) => message('verify.progress', { domain, stage });
  const limitMs = line.deadlineMs ?? limits.verifyMs;
  const deadline = AbortSignal.timeout(limitMs);
  const verified = await output.staged(progressOf('name-servers'), (tell) =>
    verifyPublished(wish.value, ports, AbortSignal.any([signal, deadline]), others, (stage) => tell(progressOf(stage))),
  );
  if (signal.aborted) return exitCodes.cancelled;
  if (deadline.aborted) {
    // What was cut off would look like silence of the domain.
    const tooLate = message('verify.deadline', { domain, limit: { ms: limitMs } });
    output.tell(tooLate);
    output.json({ error: tooLate });
    return exitCodes.nothing;
  }
  for (const line of linesOf(verified)) output.json(line);
  const page = verifiedPage(verified, { say });
  output.page({ whole: page, answer: page.slice(0, 1) });
  return verified.isWell ? exitCodes.done : exitCodes.notAll;
}

function linesOf({ channels, problems, programs }: VerifiedDomain): readonly unknown[] {
  const ofChannel = (channel: string | null) =>
    problems
      .filter((problem) => problem.channel === channel)
      .map(({ party, message, seen }) => ({ party, message, seen }));
  const [ofZone] = problems.filter(({ channel }) => channel === null);
  const zone = ofZone && {
    channel: 'zone',
    state: ofZone.makes,
    seen: ofZone.seen,
    expected: ofZone.expected,
    message: ofZone.message,
    problems: ofChannel(null),
  };
  return [
    ...channels.map((channel) => ({ ...channel, problems: ofChannel(channel.channel) })),
    ...(zone === undefined ? [] : [zone]),
    ...programs.map(({ program, finds, addressToldTo }) => ({ program, finds, addressToldTo })),
  ];
}
