import type { Say } from '../../words/format-message';
import { message } from '../message';
import type { Comparison } from './compare-runs';
import { comparedServer, comparedState } from './compared-words';

/** What two runs prove together as plain text, with each server as both have found it. Ends with a line end. */
export function renderComparisonText({ verdict, pairs }: Pick<Comparison, 'verdict' | 'pairs'>, say: Say): string {
  const [first, second] = [message('compare.first'), message('compare.second')].map(say);
  const rows = pairs.flatMap((pair) => [
    `  ${say(comparedServer(pair.server))}`,
    `    ${first}: ${say(comparedState(pair.first))}`,
    `    ${second}: ${say(comparedState(pair.second))}`,
  ]);
  return `${[say(message('networks.compared')), `  ${say(verdict.message)}`, ...rows].join('\n')}\n`;
}
