import { type AuditLab, type AuditPrograms, openAuditLab } from '../audit/lab/audit-lab';
import { peakMemoryOf } from './peak-memory';
import type { Figure } from './render-figures';

const domains = 5_000;

/** So few show what one search at a time takes, and how much memory a short audit needs. */
const fewDomains = 500;

/** How many domains an audit answers in a second, and how much memory it needs. The servers run on the same processors. */
export async function measureAudit(programs: AuditPrograms): Promise<readonly Figure[]> {
  const lab = await openAuditLab(domains, programs);
  try {
    const alone = await auditIn(lab, fewDomains, ['--jobs', '1']);
    const few = await auditIn(lab, fewDomains, []);
    const all = await auditIn(lab, domains, []);
    return [
      {
        name: `audit of ${domains} domains`,
        value: all.perSecond,
        unit: '/s',
        beside: { name: 'one at a time', value: alone.perSecond },
      },
      {
        name: `memory of an audit of ${domains} domains`,
        value: all.memoryBytes / 1_000_000,
        unit: 'MB',
        beside: { name: `of ${fewDomains} domains`, value: few.memoryBytes / 1_000_000 },
      },
    ];
  } finally {
    await lab.close();
  }
}

async function auditIn(lab: AuditLab, count: number, flags: readonly string[]) {
  const startedMs = performance.now();
  const running = lab.start(['audit', ...flags], lab.inputs.slice(0, count).join('\n'));
  const memoryBytes = await peakMemoryOf(running);
  const answered = running.written.stdout.split('\n').length - 1;
  if (answered !== count)
    throw new Error(`Only ${answered} of ${count} domains were answered: ${running.written.stderr}`);
  return { perSecond: count / ((performance.now() - startedMs) / 1_000), memoryBytes };
}
