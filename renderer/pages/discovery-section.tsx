import { Button, Disclosure, DisclosurePanel, Heading } from 'react-aria-components';
import { Chevron } from '../components/icon';
import { RunLadder } from '../components/run-ladder';
import { ServerPair } from '../components/server-pair';
import { ToldStrip } from '../components/told-strip';
import { useElapsedMs } from '../hooks/use-elapsed-ms';
import type { SetUp } from '../hooks/use-set-up';
import { words } from '../language';
import { pairHalf } from './pair-half';

interface DiscoverySectionProps {
  readonly setUp: SetUp;
  readonly isLadderOpen: boolean;
  readonly onLadderOpen: (isOpen: boolean) => void;
  /** The verdicts, between the answer and its evidence. */
  readonly children: React.ReactNode;
}

/** The answer on top, then what stands in its way, then everything that was asked. */
export function DiscoverySection({ setUp, isLadderOpen, onLadderOpen, children }: DiscoverySectionProps) {
  const { view, status, startedAtMs } = setUp.discovery.shown;
  const elapsedMs = useElapsedMs(startedAtMs, status === 'running');
  const count = view.rows.source.length + view.rows.receiving.length + view.rows.sending.length;
  return (
    <>
      <ServerPair receiving={pairHalf('incoming', setUp)} sending={pairHalf('outgoing', setUp)}>
        <ToldStrip told={view.disclosed} />
      </ServerPair>
      {children}
      <Disclosure className="evidence" isExpanded={isLadderOpen} onExpandedChange={onLadderOpen}>
        <Heading level={2} className="evidence-title">
          <Button slot="trigger" className="disclosure-button">
            <Chevron />
            {words('window.ladder.title', { count })}
          </Button>
        </Heading>
        <DisclosurePanel>
          <RunLadder view={view} nowMs={status === 'running' ? elapsedMs : view.atMs} />
        </DisclosurePanel>
      </Disclosure>
    </>
  );
}
