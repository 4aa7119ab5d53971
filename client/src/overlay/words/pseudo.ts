import type { CompiledMessage, CompiledMessages } from '@tallow/shared/words';

type Node = Exclude<CompiledMessage, string>[number];
/** A branch of a plural or a select: nodes, one text, or the number itself. */
type Branch = CompiledMessage | 0;

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aåbƀcçdðeéfƒgĝhĥiîjĵkķlļnñoôrŕsštţuûwŵyýzžAÅBƁCÇDÐEÉGĜHĤIÎJĴKĶLĻNÑOÔRŔSŠTŢUÛWŴYÝZŽ'.matchAll(/(.)(.)/gu)].map(
    ([, plain, accented]) => [plain!, accented!],
  ),
);
/** Other languages need this much more room than English. */
const LONGER = 0.3;

const accented = (text: string): string => text.replaceAll(/./gsu, (letter) => ACCENTED[letter] ?? letter);

const inBranch = (branch: Branch): Branch => (branch === 0 ? 0 : accentedIn(branch));

function inNode(node: Node): Node {
  if (typeof node === 'string') return accented(node);
  if (!Array.isArray(node)) return node;
  const [name, kind, branches] = node;
  if (typeof branches !== 'object' || branches === null) return node;
  const changed = Object.entries(branches).map(([of, branch]) => [of, inBranch(branch as Branch)]);
  return [name, kind, Object.fromEntries(changed)];
}

const accentedIn = (message: CompiledMessage): CompiledMessage =>
  typeof message === 'string' ? accented(message) : message.map(inNode);

const lengthOf = (message: unknown): number => {
  if (typeof message === 'string') return message.length;
  return Array.isArray(message) ? message.reduce((sum: number, node) => sum + lengthOf(node), 0) : 0;
};

function pseudo(message: CompiledMessage): CompiledMessage {
  const end = `${'~'.repeat(Math.ceil(lengthOf(message) * LONGER))}⟧`;
  const inside = accentedIn(message);
  return typeof inside === 'string' ? `⟦${inside}${end}` : ['⟦', ...inside, end];
}

/** English in disguise: what a page shows without it is in no catalogue, and what is cut off has too little room. */
export function toPseudo(messages: CompiledMessages): CompiledMessages {
  return Object.fromEntries(
    Object.entries(messages).map(([name, value]) => [
      name,
      typeof value === 'string' || Array.isArray(value) ? pseudo(value) : toPseudo(value as CompiledMessages),
    ]),
  );
}
