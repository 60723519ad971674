import { expect, it } from 'vitest';
import { controlFile, desktopEntry, mimeTypes, specFile } from '../../../build/packaging/linux-files.mjs';

it('the desktop entry opens the files of Mailwright', () => {
  expect(desktopEntry()).toBe(`[Desktop Entry]
Type=Application
Name=Mailwright
Comment=Set up mail accounts
Exec=mailwright %f
Icon=mailwright
Terminal=false
Categories=Network;Email;Settings;
MimeType=application/x-mailwright;
StartupWMClass=Mailwright
`);
});

it('the type of those files is known by their ending', () => {
  expect(mimeTypes()).toContain('<mime-type type="application/x-mailwright">');
  expect(mimeTypes()).toContain('<glob pattern="*.mailwright"/>');
});

it('the Debian package says how large it is, and what it needs', () => {
  const facts = { version: '1.2.3', architecture: 'amd64', summary: 'Finds things.' };
  const file = controlFile({ ...facts, installedBytes: 2049, dependencies: ['libc6', 'a | b'] });
  expect(file).toContain('Package: mailwright\nVersion: 1.2.3\nArchitecture: amd64\n');
  expect(file).toContain('Installed-Size: 3\nDepends: libc6, a | b\n');
  expect(file).toMatch(/\nDescription: Set up mail accounts\n Finds things\.\n$/);
});

it('the rpm takes the files as they are, and asks for the libraries by their names', () => {
  const facts = {
    version: '1.2.3',
    summary: 'Finds things.',
    licence: 'MIT',
    root: '/made',
    files: ['/opt/Mailwright'],
  };
  const file = specFile({ ...facts, dependencies: ['liba.so.1()(64bit)', 'libb.so()(64bit)'] });
  expect(file).toContain('Name: mailwright\nVersion: 1.2.3\nRelease: 1\n');
  expect(file).toContain(
    'AutoReqProv: no\nRequires: liba.so.1()(64bit)\nRequires: libb.so()(64bit)\nRecommends: xdg-utils\n',
  );
  expect(file).toContain("%install\ncp -a '/made/.' %{buildroot}\n");
  expect(file).toMatch(/%files\n%defattr\(-, root, root\)\n"\/opt\/Mailwright"\n$/);
  expect(file).not.toMatch(/^%(?:pre|post|preun|postun|trigger)/m);
});
