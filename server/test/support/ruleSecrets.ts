import { setTimeout as sleep } from 'node:timers/promises';
import type { Player } from './Player.ts';
import { until } from './Player.ts';

const entry = (id: string, name: string, secret: boolean) => ({
  id,
  kind: 'gear',
  name,
  fields: {},
  modifiers: [],
  requires: null,
  quantity: 1,
  weight: 0,
  containerId: null,
  active: false,
  dropped: false,
  secret,
});
const claw = {
  ...entry('claw', 'Claw of secrets', false),
  kind: 'weapon',
  active: true,
  fields: { stat: 'strength', baseDamage: 3, damageTypes: ['slashing'], reachFeet: 500 },
};

function monster(name: string, strength: number) {
  return {
    ruleset: 'chip',
    name,
    image: '',
    size: 1,
    bonuses: {},
    proficiencies: [],
    gmNotes: `notes about ${name}`,
    fields: { strength, dexterity: 20, constitution: 20, perception: 20, arcane: 5, will: 5, racialMultiplier: 50 },
    entries: [claw, entry('letter', `a letter of ${name}`, false)],
  };
}

/** What Bo must not read: words, and numbers below 2^16. */
export interface RuleSecrets {
  readonly words: readonly (readonly [what: string, words: string])[];
  readonly numbers: readonly (readonly [what: string, n: number])[];
}

const sheetNamed = (gm: Player, name: string): string =>
  [...gm.state.sheets].find(([, sheet]) => sheet.name === name)![0];

/**
 * Somebody invisible walks out of the closed room through Bo's sight and strikes; a hidden effect moves numbers of Bo's
 * by much.
 */
async function keepUnseenSecrets({
  gm,
  bo,
}: {
  readonly gm: Player;
  readonly bo: Player;
  readonly cy: Player;
}): Promise<RuleSecrets> {
  await gm.act({
    action: 'sheet.add',
    template: monster('Veiled Viper', 23),
    place: { x: 2_679, y: 683, hidden: true },
  });
  await until(() => [...gm.state.sheets.values()].some(({ name }) => name === 'Veiled Viper'));
  const [viper, own] = [sheetNamed(gm, 'Veiled Viper'), sheetNamed(gm, 'Bo of the sheet')];
  await gm.act({
    action: 'sheet.effect',
    sheetIds: [viper],
    name: 'veil of the viper',
    modifiers: [{ kind: 'flag', flag: 'invisible' }],
  });
  const token = [...gm.state.tokens].find(([, { sheetId }]) => sheetId === viper)![0];
  await gm.move(token, 2_679, 683); // what is brought rests on the grid; these numbers are its own
  await gm.act({ action: 'token.update', tokenId: token, hidden: false });
  await gm.move(token, 379, 683);
  await sleep(100);
  const haste = { kind: 'stat', stat: 'dexterity', add: 7_310_027 };
  await gm.act({ action: 'sheet.effect', sheetIds: [own], name: 'hidden haste', hidden: true, modifiers: [haste] });
  const target = [...gm.state.tokens].find(([, { sheetId }]) => sheetId === own)![0];
  await gm.act({ action: 'attack', sheetId: viper, entryId: 'claw', targets: [target] });
  await bo.act({ action: 'roll', formula: '@dexterity', visibility: 'public', sheetId: own });
  await bo.act({ action: 'check', sheetId: own, inputs: { stat: 'dexterity' } });
  await sleep(200);
  for (const [exchangeId] of gm.state.exchanges) await gm.act({ action: 'exchange.cancel', exchangeId });
  return {
    words: [
      ['the name of the invisible one', 'Veiled Viper'],
      ['the sheet of the invisible one', viper],
      ['the token of the invisible one', token],
      ['what makes it invisible', 'veil of the viper'],
      ['another hidden effect', 'hidden haste'],
      ['what a hidden effect adds', '7310027'],
      ['dexterity with a hidden effect', '7310047'],
    ],
    numbers: [
      ['where the invisible one walked', 683],
      ['where it walked to', 379],
      ['a place on its way', 779],
    ],
  };
}

/**
 * The GM and Cy keep secrets by the rules: sheets, hidden effects and entries, rolls, a fight out of sight, readied
 * actions.
 */
export async function keepRuleSecrets({
  gm,
  bo,
  cy,
}: {
  readonly gm: Player;
  readonly bo: Player;
  readonly cy: Player;
}): Promise<RuleSecrets> {
  const words: (readonly [string, string])[] = [];
  const numbers: (readonly [string, number])[] = [];
  await gm.act({ action: 'sheet.add', template: monster('Visible Vex', 131), place: { x: 600, y: 500 } });
  await gm.act({
    action: 'sheet.add',
    template: monster('Hidden Hulk', 1_433),
    place: { x: 700, y: 500, hidden: true },
  });
  await gm.act({ action: 'sheet.add', template: monster('Distant Dread', 1_439), place: { x: 3_000, y: 900 } });
  await gm.act({
    action: 'sheet.add',
    template: monster('Bo of the sheet', 10),
    ownerId: bo.userId,
    side: 'party',
    place: { x: 500, y: 400 },
  });
  await gm.act({
    action: 'sheet.add',
    template: monster('Cy of the sheet', 1_447),
    ownerId: cy.userId,
    side: 'party',
    place: null,
  });
  await until(() => [...gm.state.sheets.values()].some(({ name }) => name === 'Cy of the sheet'));
  const id = (name: string) => sheetNamed(gm, name);
  for (const name of ['Visible Vex', 'Hidden Hulk', 'Distant Dread', 'Bo of the sheet', 'Cy of the sheet'])
    words.push([`GM notes on ${name}`, `notes about ${name}`]);
  for (const name of ['Visible Vex', 'Hidden Hulk', 'Distant Dread', 'Cy of the sheet'])
    words.push([`an entry of ${name}`, `a letter of ${name}`]);
  for (const name of ['Hidden Hulk', 'Distant Dread'])
    words.push([`the name of ${name}`, name], [`the sheet of ${name}`, id(name)]);
  await gm.act({ action: 'sheet.entry', sheetId: id('Bo of the sheet'), entry: entry('curse', 'a cursed coin', true) });
  await gm.act({
    action: 'sheet.effect',
    sheetIds: [id('Bo of the sheet'), id('Visible Vex')],
    name: 'slow poison',
    hidden: true,
    modifiers: [
      { kind: 'stat', stat: 'strength', add: -2 },
      { kind: 'advantage', on: 'attack', mode: 'disadvantage' },
    ],
  });
  words.push(['a secret entry', 'a cursed coin'], ['a hidden effect', 'slow poison']);
  numbers.push(
    ['strength of the hidden one', 1_433],
    ['strength of the distant one', 1_439],
    ['strength of another player', 1_447],
  );

  await gm.act({ action: 'roll', formula: '12007 + d1', visibility: 'gm' });
  await cy.act({ action: 'roll', formula: '13007 + d1', visibility: 'private' });
  await cy.act({ action: 'roll', formula: '14007 + d1', visibility: 'gm' });
  await bo.act({ action: 'roll', formula: '15007 + d1', visibility: 'blind' });
  numbers.push(
    ["a roll of the GM's", 12_008],
    ['a private roll', 13_008],
    ['a roll for the GM', 14_008],
    ['the result of a blind roll', 15_008],
  );

  await gm.act({ action: 'encounter.start', sheetIds: [...gm.state.sheets.keys()] });
  await gm.act({ action: 'encounter.set', sheetId: id('Hidden Hulk'), initiative: 16_411 });
  await gm.act({ action: 'encounter.set', sheetId: id('Visible Vex'), initiative: 77 });
  await gm.act({ action: 'encounter.roll' });
  await gm.act({ action: 'encounter.next' });
  numbers.push(['the initiative of the hidden one', 16_411]);
  const token = (name: string): string => [...gm.state.tokens].find(([, { sheetId }]) => sheetId === id(name))![0];
  const attack = (from: string, on: string, extra: object = {}) =>
    gm.act({ action: 'attack', sheetId: id(from), entryId: 'claw', targets: [token(on)], ...extra });
  await gm.act({
    action: 'act',
    sheetId: id('Hidden Hulk'),
    actionId: 'ready',
    inputs: { action: 'attack', trigger: 'when the moon rises' },
  });
  words.push(['what somebody has readied', 'when the moon rises']);
  await attack('Distant Dread', 'Hidden Hulk');
  await attack('Visible Vex', 'Bo of the sheet');
  for (let n = 0; n < 4; n++) {
    await until(
      () => [...gm.state.exchanges.values()].some(({ prompts }) => prompts.includes('"none"')) || n > 2,
      2_000,
    ).catch(() => undefined);
    for (const [exchangeId, { prompts }] of gm.state.exchanges) {
      for (const prompt of JSON.parse(prompts) as { id: string; options: { id: string }[] }[])
        if (prompt.options.some((option) => option.id === 'none'))
          await gm.act({ action: 'react', exchangeId, promptId: prompt.id, option: 'none' });
    }
    await sleep(50);
  }
  await gm.act({ action: 'sheet.set', sheetId: id('Hidden Hulk'), resource: 'hp', value: 823 });
  numbers.push(['hit points of the hidden one', 823]);
  await gm.act({ action: 'sheet.set', sheetId: id('Visible Vex'), resource: 'hp', value: 877 });
  words.push(['hit points that no bar shows', '→ 877']);
  await gm.act({ action: 'undo' });
  await gm.act({ action: 'encounter.end' });
  const { words: more, numbers: places } = await keepUnseenSecrets({ gm, bo, cy });
  words.push(...more);
  numbers.push(...places);
  return { words, numbers };
}
