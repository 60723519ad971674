import { type ReactNode, useId } from 'react';
import { Button, Disclosure, DisclosurePanel } from 'react-aria-components';
import type { Message } from '../../electron/contract/message';
import { words } from '../words/language';
import { Chevron } from './icon';
import { Sentence } from './sentence';
import { SidePanel } from './side-panel';

interface WhyThisPortProps {
  readonly id: string;
  /** The port of the server that was chosen for sending. */
  readonly port: number;
  /** Why that one was chosen; null where none is. */
  readonly why: Message | null;
  readonly onClose: () => void;
}

const portsForSending = [587, 2525, 465, 25] as const;

/** Explains the port for sending, to a person who knows nothing about networks. It is next to the page and does not block it. */
export function WhyThisPort({ id, port, why, onClose }: WhyThisPortProps) {
  const routeId = useId();
  const portsId = useId();
  return (
    <SidePanel id={id} title={words('settings.why.title', { port })} onClose={onClose}>
      <p>
        {words(`settings.why.${usualPort(port)}`)} {why !== null && <Sentence of={why} />}
      </p>
      <section aria-labelledby={routeId}>
        <h3 className="subhead" id={routeId}>
          {words('settings.why.route')}
        </h3>
        <MessageRoute submissionPort={port} />
      </section>
      <section aria-labelledby={portsId}>
        <h3 className="subhead" id={portsId}>
          {words('settings.why.ports')}
        </h3>
        <dl className="port-words rows small">
          {portsForSending.map((each) => (
            <div key={each}>
              <dt>
                <bdi dir="ltr">{each}</bdi>
              </dt>
              <dd>{words(`settings.why.ports.${each}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className="panel-more" aria-label={words('settings.why.more')}>
        <More title={words('settings.why.starttls')}>
          {words('settings.why.starttls.switch')} {words('settings.why.starttls.stop')}
        </More>
        <More title={words('settings.why.blocked')}>{words('settings.why.blocked.spam')}</More>
        <More title={words('settings.why.history')}>
          {words('settings.why.history.start')} {words('settings.why.history.465')} {words('settings.why.history.587')}
        </More>
      </section>
    </SidePanel>
  );
}

function More({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <Disclosure className="plain-disclosure">
      <Button slot="trigger" className="disclosure-button">
        <Chevron />
        {title}
      </Button>
      <DisclosurePanel>
        <p className="hint">{children}</p>
      </DisclosurePanel>
    </Disclosure>
  );
}

function usualPort(port: number): 587 | 2525 | 465 | 'other' {
  return port === 587 || port === 2525 || port === 465 ? port : 'other';
}

const stops = ['app', 'provider', 'other-provider', 'other-app'] as const;

interface Hop {
  readonly kind: 'submission' | 'relay' | 'fetch';
  readonly port: number;
}

/** The route of a message from writer to reader: each computer that holds it, and the port to the next. */
function MessageRoute({ submissionPort }: { readonly submissionPort: number }) {
  const hops: readonly Hop[] = [
    { kind: 'submission', port: submissionPort },
    { kind: 'relay', port: 25 },
    { kind: 'fetch', port: 993 },
  ];
  return (
    <ol className="route">
      {stops.map((stop, index) => (
        <li key={stop}>
          <span className="route-stop">{words(`settings.why.route.${stop}`)}</span>
          {hops[index] !== undefined && <RouteHop hop={hops[index]} />}
        </li>
      ))}
    </ol>
  );
}

function RouteHop({ hop: { kind, port } }: { readonly hop: Hop }) {
  return (
    <span className="route-hop" data-kind={kind}>
      <span className="route-port">
        <span className="hidden-visually">{words('settings.why.route.port')} </span>
        <bdi dir="ltr">{port}</bdi>
      </span>
      <span className="route-does hint">{words(`settings.why.route.${kind}`)}</span>
    </span>
  );
}
