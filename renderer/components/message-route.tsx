import { words } from '../words/language';

const stops = ['app', 'provider', 'other-provider', 'other-app'] as const;

interface Hop {
  readonly kind: 'submission' | 'relay' | 'fetch';
  readonly port: number;
}

/** The route of a message from writer to reader: each computer that holds it, and the port to the next. */
export function MessageRoute({ submissionPort }: { readonly submissionPort: number }) {
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
