import { describe, expect, it } from 'vitest';
import { directions } from '../../../electron/contract/verdict';
import { programById, programs } from '../../../electron/core/programs/programs';
import { Secret } from '../../../electron/core/secret';
import { account, canonicalAccounts, imap143, imap993, requestFor, smtp587 } from './canonical-accounts';
import { readableFiles } from './readable-files';

/** Written as it is in every syntax. */
const password = 'correct-horse-battery-staple';
const passwords = { incoming: new Secret(password), outgoing: new Secret(password) };

describe('programs', () => {
  it('have different ids, each found by its own', () => {
    expect(programs.map(({ id }) => programById(id))).toEqual(programs);
    expect(programById('pine')).toBeNull();
  });

  it('name their files differently, so that all can be saved in one folder', () => {
    const request = requestFor(...Object.values(canonicalAccounts));
    const renderings = programs.map((program) => program.write(request));
    const names = renderings.flatMap((rendering) =>
      rendering.ok ? rendering.value.files.map(({ name }) => name) : [],
    );
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it('say what they contain and what they leave out', () => {
    for (const { id, carries, cannot, holdsPassword } of programs) {
      expect(carries, id).not.toEqual([]);
      // Of files that can hold the password, each export says whether it is inside.
      if (!holdsPassword) expect(cannot, id).not.toEqual([]);
    }
  });
});

describe.each(programs)('$id', (program) => {
  it('keeps a ticked password out, or marks the file private and warns of it', () => {
    const rendered = program.write(requestFor(account({ passwords })));
    if (!rendered.ok) throw new Error(rendered.failure.reason.id);
    const { files, warnings } = rendered.value;
    const withPassword = files.filter((file) => JSON.stringify(readableFiles([file])).includes(password));
    const warnedOf = warnings
      .filter(({ id }) => /^export\.warning\.(?:kept-|website-)?password$/.test(id))
      .map(({ values }) => values['file']);
    expect(withPassword.map(({ name }) => name)).toEqual(warnedOf);
    expect(files.filter(({ mode }) => mode === 'private')).toEqual(withPassword);
  });

  it('never writes a password that was not ticked', () => {
    const rendered = program.write(requestFor(account()));
    expect(rendered.ok && rendered.value.files.every(({ mode }) => mode === 'public')).toBe(true);
  });

  it.each(program.directions)(
    'writes the accounts it can carry and says why one without its %s server is missing',
    (needed) => {
      const address = 'nobody@example.org';
      const own = { incoming: [{ ...imap993, login: address }], outgoing: [{ ...smtp587, login: address }] };
      const without = account({ address, ...own, [needed]: [] });
      const rendered = program.write(requestFor(without, account()));
      expect(rendered.ok && rendered.value.notCarried.map(({ id }) => id)).toContain(`export.refused.no-${needed}`);
      const text = JSON.stringify(rendered.ok && readableFiles(rendered.value.files));
      expect(text).toContain(account()[needed][0]?.host);
      expect(text).not.toContain('nobody@example.org');
    },
  );

  it('needs no server of a direction that it does not use', () => {
    const unused = directions.filter((direction) => !program.directions.includes(direction));
    const without = account(Object.fromEntries(unused.map((direction) => [direction, []])));
    expect(program.write(requestFor(without)).ok).toBe(true);
  });

  it('holds a ticked password exactly where it says that it can', () => {
    const rendered = program.write(requestFor(account({ passwords })));
    expect(rendered.ok && rendered.value.files.some(({ mode }) => mode === 'private')).toBe(program.holdsPassword);
  });

  it('has a title over the fields of each part of its form', () => {
    const rendered = program.write(requestFor(...Object.values(canonicalAccounts)));
    if (!rendered.ok) throw new Error(rendered.failure.reason.id);
    for (const [title, ...fields] of rendered.value.ways.flatMap(({ form = [] }) => form)) {
      expect(Object.keys(title?.values ?? {})).not.toContain('address');
      expect(fields).not.toEqual([]);
    }
  });

  it('says nothing of a password inside where it signs in without one', () => {
    const incoming = [{ ...imap993, host: 'imap.gmail.com', auth: ['oauth2'] as const }];
    const outgoing = [{ ...smtp587, auth: ['none'] as const }];
    const rendered = program.write(requestFor(account({ incoming, outgoing, passwords })));
    if (!rendered.ok) return;
    const text = JSON.stringify(readableFiles(rendered.value.files));
    expect(rendered.value.files.some(({ mode }) => mode === 'private')).toBe(text.includes(password));
  });

  it('names in its steps exactly the files that it writes', () => {
    const rendered = program.write(requestFor(...Object.values(canonicalAccounts)));
    if (!rendered.ok) throw new Error(rendered.failure.reason.id);
    const used = rendered.value.ways.flatMap(({ files }) => files);
    expect(new Set(used)).toEqual(new Set(rendered.value.files.map(({ name }) => name)));
    // Only what runs on a server alone has no way without an administrator.
    const { ways } = rendered.value;
    expect(ways[0]?.needsAdmin).toBe(ways.every(({ needsAdmin }) => needsAdmin));
  });

  it('marks a server without encryption in its warnings', () => {
    const plainImap = { ...imap143, security: 'none' } as const;
    const inTheClear = {
      incoming: [plainImap, imap993],
      outgoing: [{ ...smtp587, security: 'none' } as const],
    };
    const rendered = program.write(requestFor(account({ ...inTheClear, acceptsCleartext: true })));
    expect(rendered.ok && rendered.value.warnings.map(({ id }) => id)).toContain('export.warning.cleartext');
    const host = (program.directions.includes('incoming') ? imap143 : smtp587).host;
    expect(rendered).toMatchObject({ value: { hostInTheClear: host } });
    const refused = program.write(requestFor(account({ incoming: [plainImap], outgoing: inTheClear.outgoing })));
    expect(refused).toMatchObject({ ok: false, failure: { hostInTheClear: host } });
  });
});
