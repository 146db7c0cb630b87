// Ends a start under a Node.js that is not supported with one line, before anything else is loaded. Written for the oldest of them.
'use strict';

const { engines } = require('../package.json');

/** The numbers of a version that begins the text, as one that can be compared. */
function versionIn(text) {
  const [major, minor = 0, patch = 0] = /\d+(\.\d+)*/.exec(text)[0].split('.').map(Number);
  return { major, minor, patch, order: (major * 1000 + minor) * 1000 + patch };
}

const running = versionIn(process.versions.node);
const ranges = engines.node.split('||').map((range) => range.trim());
const isSupported = ranges.some((range) => {
  const lowest = versionIn(range);
  return running.order >= lowest.order && (range.startsWith('>=') || running.major === lowest.major);
});

if (!isSupported) {
  const lowest = ranges.map((range) => range.replace(/^\D+/, '')).join(', ');
  process.stderr.write(
    `Cần Node.js ${lowest} trở lên, đang chạy ${process.versions.node} / ` +
      `Node.js ${lowest} or later is needed, this is ${process.versions.node}: https://nodejs.org\n`,
  );
  process.exit(1);
}
