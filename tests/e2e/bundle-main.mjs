import { bundleForNode } from '../../build/bundle.mjs';

// Bundles main with the publisher of a test: `node bundle-main.mjs PUBLISHER.json FOLDER`, the folder as a path in the project.
const [publisher = '', folder = ''] = process.argv.slice(2);
await bundleForNode({ entry: 'electron/main/main.ts', folder, publisher });
