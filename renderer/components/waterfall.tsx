import type { Phase } from '../../electron/contract/run-event';
import type { Row, RowPhase } from '../../electron/core/run/reduce-run';
import { valueWords, words } from '../words/language';
import { isSilentSoFar } from '../words/row-words';

/** The share of the axis that even the shortest bar takes, so that it is visible. */
const leastShare = 0.006;

/** Ends of the axis that divide into four readable parts, in milliseconds. The first is long enough for most searches. */
const axisEnds = [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000];

/** The end of an axis that shows all times up to `lastMs`, in milliseconds. */
export function axisEndMs(lastMs: number): number {
  return axisEnds.find((endMs) => endMs >= lastMs) ?? Math.ceil(lastMs / 100_000) * 100_000;
}

interface WaterfallProps {
  readonly row: Row;
  readonly endMs: number;
  /** The current time, where an unfinished phase ends. */
  readonly nowMs: number;
}

/** The times of one row as bars on the axis that all rows share, with a text for screen readers. */
export function Waterfall(props: WaterfallProps) {
  return (
    <svg className="waterfall" role="img" aria-label={phaseList(props.row)}>
      <Bars {...props} />
    </svg>
  );
}

/** The same bars next to a name that says the outcome; `phaseList` is then its description. */
export function SilentWaterfall(props: WaterfallProps) {
  return (
    <svg className="waterfall" aria-hidden="true">
      <Bars {...props} />
    </svg>
  );
}

function Bars({ row, endMs, nowMs }: WaterfallProps) {
  return (
    <>
      {[0, 25, 50, 75, 100].map((percent) => (
        <line className="grid" key={percent} x1={`${percent}%`} x2={`${percent}%`} y1="-40" y2="48" />
      ))}
      {row.phases.map((phase) => (
        <Bar key={`${phase.phase} ${phase.ordinal}`} row={row} phase={phase} endMs={endMs} nowMs={nowMs} />
      ))}
    </>
  );
}

interface BarProps extends WaterfallProps {
  readonly phase: RowPhase;
}

function Bar({ row, phase, endMs, nowMs }: BarProps) {
  const { startedMs, tookMs } = phase;
  const rowEndMs = row.startedMs !== null && row.tookMs !== null ? row.startedMs + row.tookMs : nowMs;
  const widthMs = tookMs ?? Math.max(0, rowEndMs - startedMs);
  const isInVain = phase === row.phases.at(-1) && (row.state === 'no-answer' || isSilentSoFar(row, nowMs));
  const share = Math.max(leastShare, Math.min(1, widthMs / endMs));
  const start = Math.min(1 - share, startedMs / endMs);
  return (
    <rect
      className={`bar bar-${isInVain ? 'wait' : phase.phase}`}
      x={percentOf(start)}
      width={percentOf(share)}
      y="0"
      height="100%"
      rx="1.5"
    />
  );
}

/** The phases of a row with their times, in one line. */
export function phaseList({ phases, tookMs: rowTookMs }: Row): string {
  const ended = phases.filter(({ tookMs }) => tookMs !== null);
  if (ended.length === 0) return words(rowTookMs === null ? 'window.waterfall.empty' : 'window.waterfall.none');
  const parts = ended.map(({ phase, tookMs }) =>
    words('window.phase-time', { phase: words(`window.phase.${phase}`), time: { ms: tookMs ?? 0 } }),
  );
  return valueWords({ list: parts });
}

function percentOf(share: number): string {
  return `${(share * 100).toFixed(2)}%`;
}

/** The colour of a phase, as in the bars. */
export function Swatch({ phase }: { readonly phase: Phase }) {
  return (
    <svg className="swatch" aria-hidden="true">
      <rect className={`bar bar-${phase}`} width="10" height="8" rx="1.5" />
    </svg>
  );
}

/** The patterns that tell the phases apart without colour. */
export function PhasePatterns() {
  return (
    <svg className="phase-patterns" aria-hidden="true">
      <defs>
        <pattern id="phase-dots" width="4" height="4" patternUnits="userSpaceOnUse">
          <circle cx="2" cy="2" r="0.8" />
        </pattern>
        <pattern id="phase-hatching" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 4L4 0" strokeWidth="1" />
        </pattern>
        <pattern id="phase-crosses" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 0L4 4M0 4L4 0" strokeWidth="0.8" />
        </pattern>
        <pattern id="phase-bars" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M2 0V4" strokeWidth="1.2" />
        </pattern>
        <pattern id="phase-lines" width="4" height="4" patternUnits="userSpaceOnUse">
          <path d="M0 2H4" strokeWidth="1" />
        </pattern>
      </defs>
    </svg>
  );
}
