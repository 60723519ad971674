import { describe, expect, it } from 'vitest';
import { exporterById, exporters } from '../../../electron/core/export/exporters';
import { Secret } from '../../../electron/core/secret';
import { account, canonicalAccounts, imap143, imap993, requestFor } from './canonical-accounts';
import { readableFiles } from './readable-files';

const password = 'correct horse battery staple';
const passwords = { incoming: new Secret(password), outgoing: new Secret(password) };

describe('exporters', () => {
  it('have different ids, each found by its own', () => {
    expect(exporters.map(({ id }) => exporterById(id))).toEqual(exporters);
    expect(exporterById('pine')).toBeNull();
  });

  it('name their files differently, so that all can be saved in one folder', () => {
    const request = requestFor(...Object.values(canonicalAccounts));
    const renderings = exporters.map((exporter) => exporter.render(request));
    const names = renderings.flatMap((rendering) =>
      rendering.ok ? rendering.value.files.map(({ name }) => name) : [],
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('say what they carry and what not', () => {
    for (const { carries, cannot } of exporters) expect(carries.length * cannot.length).toBeGreaterThan(0);
  });
});

describe.each(exporters)('$id', (exporter) => {
  it('keeps a ticked password out, or marks the file private and warns of it', () => {
    const rendered = exporter.render(requestFor(account({ passwords })));
    if (!rendered.ok) throw new Error(rendered.failure.id);
    const { files, warnings } = rendered.value;
    const withPassword = files.filter((file) => JSON.stringify(readableFiles([file])).includes(password));
    const warnedOf = warnings.filter(({ id }) => id === 'export.warning.password').map(({ values }) => values['file']);
    expect(withPassword.map(({ name }) => name)).toEqual(warnedOf);
    expect(files.filter(({ mode }) => mode === 'private')).toEqual(withPassword);
  });

  it('never writes a password that was not ticked', () => {
    const rendered = exporter.render(requestFor(account()));
    expect(rendered.ok && rendered.value.files.every(({ mode }) => mode === 'public')).toBe(true);
  });

  it('writes the accounts it can carry and says why another is missing', () => {
    const without = account({ address: 'nobody@example.org', incoming: [] });
    const rendered = exporter.render(requestFor(without, account()));
    expect(rendered.ok && rendered.value.notCarried.map(({ id }) => id)).toContain('export.refused.no-incoming');
    expect(rendered.ok && JSON.stringify(readableFiles(rendered.value.files))).toContain('imap.example.net');
  });

  it('names in its ways the very files it writes', () => {
    const rendered = exporter.render(requestFor(...Object.values(canonicalAccounts)));
    if (!rendered.ok) throw new Error(rendered.failure.id);
    const used = rendered.value.ways.flatMap(({ files }) => files);
    expect(new Set(used)).toEqual(new Set(rendered.value.files.map(({ name }) => name)));
    expect(rendered.value.ways[0]?.needsAdmin).toBe(false);
  });

  it('marks a server without encryption in its warnings', () => {
    const plain = account({ incoming: [{ ...imap143, security: 'none' }, imap993], acceptsCleartext: true });
    const rendered = exporter.render(requestFor(plain));
    expect(rendered.ok && rendered.value.warnings.map(({ id }) => id)).toContain('export.warning.cleartext');
  });
});
