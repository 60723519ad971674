import type { InputKind } from '../contract/report';
import type { RunResolver } from './run-resolver';

/** The kind of a bare name: a host where it has addresses but neither MX nor NS of its own, else a domain. */
export async function tellHostFromDomain(name: string, resolver: RunResolver): Promise<InputKind> {
  const [addresses, mx, ns] = await Promise.all([
    resolver.addresses(name).result,
    resolver.mx(name).result,
    resolver.ns(name).result,
  ]);
  const hasMx = mx.ok && mx.value.length > 0;
  const hasNs = ns.ok && ns.value.length > 0;
  return addresses.ok && !hasMx && !hasNs ? 'host' : 'domain';
}
