// What the first line of a commit says: `area: imperative what`. CHANGELOG.md is made of them.
import { readFileSync } from 'node:fs';

const [subject = ''] = readFileSync(process.argv[2], 'utf8').split('\n');
const isOfGit = /^(Merge|Revert|fixup!|squash!) /.test(subject);
if (!isOfGit && !/^[a-z0-9]+(, [a-z0-9]+)*: [a-z].*[^.]$/.test(subject)) {
  process.stderr.write(
    `"${subject}" should read \`area: imperative what\`, without a full stop: "doors: ask before a locked one opens".\n`,
  );
  process.exit(1);
}
