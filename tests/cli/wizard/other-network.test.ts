import { describe, expect, it } from 'vitest';
import { drawBlocks } from '../../../electron/cli/layout/draw-blocks';
import { otherNetworkBlocks, otherNetworkItems } from '../../../electron/cli/wizard/other-network';
import type { TerminalWizard } from '../../../electron/cli/wizard/terminal-wizard';
import type { Candidate } from '../../../electron/contract/candidate';
import type { Report } from '../../../electron/contract/report';
import { contextOf } from '../../../electron/core/diagnosis/diagnosis-context';
import { verdictOf } from '../../../electron/core/diagnosis/verdict-of';
import type { WizardState } from '../../../electron/core/wizard/state/wizard-state';
import { sayIn } from '../../../electron/words/format-message';
import { sampleCandidate, sampleReport, silentPort, workingPort } from '../../core/run/sample-run';
import { acted, finished, otherId, searchId, searching, told } from '../../core/wizard/wizard-after';

const say = sayIn('en');
const imap = sampleCandidate();
const blocked = [imap, silentPort(587), silentPort(465, { security: 'tls' })];
const open = [imap, workingPort(587), workingPort(465)];
const cause = 'submission-blocked-by-network';
const partly: Partial<Report> = {
  outcome: 'partly-found',
  outgoing: null,
  findings: [{ id: cause, ...verdictOf(cause, contextOf(silentPort(587))) }],
};

function ended(from: WizardState, runId: string, servers: readonly Candidate[], report: Partial<Report>): WizardState {
  const events = servers.map((candidate) => ({ kind: 'candidate', atMs: 1, candidate }) as const);
  return told(from, runId, ...events, finished(sampleReport({ alternatives: servers, ...report })));
}

const first = ended(searching(), searchId, blocked, partly);

/** The part of the page about another network, and its items. */
function shown(start: WizardState) {
  let state = start;
  const dispatch = (...actions: Parameters<typeof acted>[1][]) => {
    state = acted(state, ...actions);
  };
  const wizard = { say, session: { state: () => state, dispatch } } as unknown as TerminalWizard;
  const items = otherNetworkItems(wizard);
  return {
    text: drawBlocks(otherNetworkBlocks(wizard), { columns: 0, isColoured: false, hasUnicode: true }),
    labels: items.map(({ label }) => say(label)),
    choose: async (label: string) => {
      await items.find((item) => say(item.label) === label)?.act();
      return state;
    },
  };
}

describe('a search over another network, in a terminal', () => {
  it('is offered where the network may be the cause, then asks for one, compares, and is left', async () => {
    const offered = shown(first);
    expect(offered).toMatchObject({ text: '', labels: ['Try again over another network'] });

    const changing = shown(await offered.choose('Try again over another network'));
    expect(changing.text).toContain('Change the network now');
    expect(changing.text).toContain('Then search again');
    expect(changing.labels).toEqual(['Do not compare']);
    const left = shown(await changing.choose('Do not compare'));
    expect(left).toMatchObject({ text: '', labels: ['Try again over another network'] });

    const kept = acted(first, { kind: 'keep-first-network' });
    const compared = shown(ended(searching(undefined, kept, otherId), otherId, open, { outcome: 'found' }));
    expect(compared.text).toContain('Both networks compared');
    expect(compared.text).toMatch(/smtp|SMTP/);
    expect(compared.labels).toContain('Done');
  });

  it('is not offered where all works', () => {
    expect(shown(ended(searching(), searchId, open, { outcome: 'found' }))).toMatchObject({ text: '', labels: [] });
  });
});
