const { electron, node } = process.versions;

/** What runs the tests: `Node 20.20.2`, or `Electron 25.1.1 with Node 18.15.0`. */
export const runtimeName = electron === undefined ? `Node ${node}` : `Electron ${electron} with Node ${node}`;
