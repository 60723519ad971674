import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { type Direction, directions } from '../../electron/contract/verdict';
import type { ConflictOnPage } from '../../electron/core/wizard/settings/conflicts-on-page';
import { serverChoices } from '../../electron/core/wizard/settings/server-choices';
import { sharedEvidence } from '../../electron/core/wizard/settings/shared-evidence';
import type { PageProps } from '../wizard-controls';
import { words } from '../words/language';
import { CertificateFacts } from './certificate-facts';
import { ProtocolsExplained } from './protocols-explained';
import { ServerCard } from './server-card';
import { ServerEvidence } from './server-evidence';
import { WhyThisPort } from './why-this-port';

interface ServerCardsProps extends PageProps {
  /** Conflicts in which nothing has to be decided. */
  readonly conflicts: readonly ConflictOnPage[];
  readonly isDemo: boolean;
}

/** The cards for receiving and sending side by side, what is the same for both below them, and the panel about ports. */
export function ServerCards({ state, controls, conflicts, isDemo }: ServerCardsProps) {
  const { account } = state;
  const [isWhyOpen, setWhyOpen] = useState(false);
  const whyId = useId();
  const sendingCard = useRef<HTMLElement>(null);
  const shared = sharedEvidence(state);
  const heads: Readonly<Record<Direction, ReactNode>> = {
    incoming: <ProtocolsExplained />,
    outgoing: <SendingHead whyId={whyId} isWhyOpen={isWhyOpen} onToggle={() => setWhyOpen(!isWhyOpen)} />,
  };

  // The panel explains this card.
  useEffect(() => {
    if (isWhyOpen) sendingCard.current?.scrollIntoView({ block: 'start' });
  }, [isWhyOpen]);

  return (
    <div className="servers halves">
      {directions.map((direction) => (
        <ServerCard
          key={direction}
          state={state}
          controls={controls}
          direction={direction}
          cardRef={direction === 'outgoing' ? sendingCard : null}
          isEvidenceShared={shared !== null}
          conflict={conflicts.find((conflict) => conflict.direction === direction) ?? null}
          isDemo={isDemo}
          waysHead={heads[direction]}
        />
      ))}
      {shared !== null && (
        <section className="card shared-evidence" aria-label={words('settings.evidence.both')}>
          <ServerEvidence {...shared} fileName={account.fileName} isDemo={isDemo}>
            {shared.certificate !== null && (
              <CertificateFacts direction="incoming" certificate={shared.certificate} host={shared.server.host} />
            )}
          </ServerEvidence>
        </section>
      )}
      {isWhyOpen && (
        <WhyThisPort
          id={whyId}
          port={account.servers.outgoing.server?.port ?? usualPort}
          why={serverChoices(state, 'outgoing').why}
          onClose={() => setWhyOpen(false)}
        />
      )}
    </div>
  );
}

interface SendingHeadProps {
  readonly whyId: string;
  readonly isWhyOpen: boolean;
  readonly onToggle: () => void;
}

/** The heading of the ports for sending, with the button that explains them. */
function SendingHead({ whyId, isWhyOpen, onToggle }: SendingHeadProps) {
  return (
    <div className="ways-head">
      <h3 className="subhead">{words('settings.ways', { direction: 'outgoing' })}</h3>
      <button
        className="button plain small"
        type="button"
        aria-expanded={isWhyOpen}
        aria-controls={isWhyOpen ? whyId : undefined}
        onClick={onToggle}
      >
        {words('settings.why')}
      </button>
    </div>
  );
}

/** The port to explain where no server for sending is known. */
const usualPort = 587;
