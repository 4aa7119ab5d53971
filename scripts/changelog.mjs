// `npm run changelog`: writes CHANGELOG.md from the subjects of commits, by what they change for whom. A release is a
// tag `vX.Y.Z`.
import { ConventionalChangelog } from 'conventional-changelog';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './toolchain.mjs';

/** The first whose areas hold a commit's area has it; what is of no interest to who plays or runs has none. */
const GROUPS = [
  [undefined, /^(tests?|style|format|house|lint|docs|scripts|bench|load|loadtest|chaos|build)$/],
  ['On the screen', /^(client|overlay|stage|tools|net|store|kernels|home|reader|placing)$/],
  ['Rules and dice', /^(rules|chip|d20|dice|content)$/],
  ['Nothing is lost', /^(journal|actors|database|kernel|undo)$/],
  ['Nothing leaks', /^(view|vision|fog|geometry|projection|auth)$/],
  ['For who runs it', /^(rooms|server|operations|operators|deploy|scaleout|transport|disk|http)$/],
  ['At the table', /./],
];
const groupOf = (area) => GROUPS.find(([, areas]) => areas.test(area))?.[0];
const order = (title) => GROUPS.findIndex(([group]) => group === title);

const HEADER = `# Changelog

Written by \`npm run changelog\` from the subjects of commits; do not edit.
`;

const changelog = new ConventionalChangelog(root).readPackage().options({ releaseCount: 0 });
changelog.config({
  parser: { headerPattern: /^([a-z0-9]+)(?:, [a-z0-9]+)*: (.*)$/, headerCorrespondence: ['area', 'subject'] },
  writer: {
    transform: ({ area, subject }) => {
      const group = area && groupOf(area);
      return group ? { group, subject } : null;
    },
    groupBy: 'group',
    commitGroupsSort: (a, b) => order(a.title) - order(b.title),
    commitsSort: false,
    template: ({ version, date, gitSemverTags = [], commitGroups }) =>
      [
        gitSemverTags.includes(`v${version}`) ? `## ${version}, ${date}` : '## Unreleased',
        ...commitGroups.map(
          ({ title, commits }) =>
            `### ${title}\n\n${commits.map(({ area, subject }) => `- ${area}: ${subject}`).join('\n')}`,
        ),
      ].join('\n\n'),
  },
});

let text = HEADER;
for await (const part of changelog.write()) text += `\n${part.trim()}\n`;
writeFileSync(path.join(root, 'CHANGELOG.md'), text);
