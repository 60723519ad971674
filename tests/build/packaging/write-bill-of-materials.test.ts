import { describe, expect, it } from 'vitest';
import { billOfShipped } from '../../../build/packaging/write-bill-of-materials.mjs';

function component(name: string) {
  return { 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0' };
}

const bill = {
  bomFormat: 'CycloneDX',
  serialNumber: 'urn:uuid:1',
  metadata: { timestamp: 'now', component: { name: 'mailwright' } },
  components: [component('shipped'), component('below'), component('tool')],
  dependencies: [
    { ref: 'shipped@1.0.0', dependsOn: ['below@1.0.0', 'tool@1.0.0'] },
    { ref: 'tool@1.0.0', dependsOn: [] },
  ],
};

describe('billOfShipped', () => {
  const shipped = [component('shipped'), component('below')];

  it('keeps what is shipped, and adds Electron', () => {
    const { components, dependencies } = billOfShipped(bill, shipped, '45.0.0');
    expect(components.map(({ name, version }) => `${name} ${version}`)).toEqual([
      'shipped 1.0.0',
      'below 1.0.0',
      'electron 45.0.0',
    ]);
    expect(dependencies).toEqual([{ ref: 'shipped@1.0.0', dependsOn: ['below@1.0.0'] }]);
  });

  it('holds nothing that differs from run to run', () => {
    const kept = billOfShipped(bill, shipped, '45.0.0');
    expect(kept).not.toHaveProperty('serialNumber');
    expect(kept.metadata).toEqual({ component: { name: 'mailwright' } });
  });

  it('throws where a shipped package is missing', () => {
    expect(() => billOfShipped(bill, [component('secret')], '45.0.0')).toThrow('lacks secret@1.0.0');
  });
});
