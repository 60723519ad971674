import type { Message } from '../../contract/message';
import type { Report } from '../../contract/report';
import type { Action, Verdict } from '../../contract/verdict';
import { actionMessage } from '../../core/diagnosis/action-message';
import { certificateWorry } from '../../core/diagnosis/certificate-worry';
import { likelyLogin, triedLogins } from '../../core/diagnosis/likely-login';
import { stepsOf } from '../../core/diagnosis/steps-of-action';
import { message } from '../../core/message';
import { type Block, indented, item, paragraph } from '../layout/block';
import type { PageReading } from './page-reading';

/** What a person can do about a verdict. What another command does is not here, but below *Next*. */
export function adviceBlocks(report: Report, verdict: Verdict, reading: PageReading): readonly Block[] {
  const { say } = reading;
  const advice = adviceTexts(verdict, report, reading);
  const requests = verdict.actions.flatMap((action) =>
    action.kind === 'copy-for-provider' ? [paragraph(say(action.message))] : [],
  );
  return [
    ...(advice.length === 0
      ? []
      : [
          { kind: 'gap' } as const,
          indented(
            paragraph(say(message('page.worth-trying'))),
            indented({ kind: 'list', items: advice.map((text) => item(text)) }),
          ),
        ]),
    ...(requests.length === 0
      ? []
      : [{ kind: 'gap' } as const, indented(paragraph(say(message('page.provider-request'))), indented(...requests))]),
  ];
}

/** What a person can do about a verdict, a few sentences each. */
export function adviceTexts(verdict: Verdict, report: Report, reading: PageReading): readonly string[] {
  const worry = certificateWorry(verdict);
  return [
    ...(worry === null ? [] : [reading.say(worry)]),
    ...verdict.actions.flatMap((action) => adviceOf(action, report, verdict, reading)),
    ...loginAdvice(verdict, report).map(reading.say),
  ];
}

/** Another form of the login name, where receiving refused the one that was tried and something points to another. */
function loginAdvice(verdict: Verdict, { signIn, incoming, address }: Report): readonly Message[] {
  const outcome = signIn?.incoming ?? null;
  if (outcome?.ok !== false || outcome.verdict !== verdict || verdict.cause !== 'wrong-password') return [];
  if (incoming === null) return [];
  const usual = triedLogins(null, incoming, address);
  const tried = usual.includes(outcome.login) ? usual : [outcome.login];
  return [likelyLogin({ server: incoming, address, tried }) ?? []].flat();
}

function adviceOf(action: Action, report: Report, { cause }: Verdict, reading: PageReading): readonly string[] {
  const { say, helpPages } = reading;
  switch (action.kind) {
    case 'open-help': {
      const url = helpPages.get(action.id);
      const isStep = report.provider?.before.some(({ help }) => help === action.id) === true;
      return url === undefined || isStep ? [] : [say(message('page.help', { url }))];
    }
    case 'use-port': {
      const chosen = report[action.direction];
      return chosen?.port === action.port ? [] : [say(actionMessage(action))];
    }
    case 'use-host':
      return report[action.direction]?.host === action.host ? [] : [say(actionMessage(action))];
    case 'open-network-settings':
      return report.outcome === 'found' ? [] : stepsOf(action, cause).map(say);
    case 'edit-password':
    case 'edit-address':
    case 'try-again':
    case 'copy-for-provider':
    case 'copy-for-support':
    case 'enter-by-hand':
    case 'allow-address':
    case 'show-certificate':
    case 'try-demo':
      return stepsOf(action, cause).map(say);
  }
}
